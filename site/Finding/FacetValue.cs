namespace CareerConnect.Site.Finding;

/// <summary>One answer to a question of a filter.</summary>
/// <param name="Value">In addresses and in the page.</param>
/// <param name="Label">In words.</param>
/// <param name="Order">Answers are offered by this, then by their words.</param>
public readonly record struct FacetValue(string Value, string Label, int Order = 0);
