namespace CareerConnect.Site.Finding;

/// <summary>An answer, and how many items give it.</summary>
public sealed record FacetOption(string Value, string Label, int Count);
