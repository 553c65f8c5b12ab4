namespace CareerConnect.Site.Finding;

/// <summary>A filter as a page offers it: the answers there are, and how many items give none.</summary>
public sealed record Facet(
    string Name, string Label, bool Choice, IReadOnlyList<FacetOption> Options, int Unknown);
