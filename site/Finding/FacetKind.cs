using CareerConnect.Site.Wording;

namespace CareerConnect.Site.Finding;

/// <summary>A question a list can be filtered by.</summary>
/// <param name="Name">In addresses and in the page: its attribute is "data-NAME".</param>
/// <param name="Label">The question in words.</param>
/// <param name="Values">An item's answers; none when nobody states any.</param>
/// <param name="Choice">True to pick one answer of many from a menu, false to tick boxes.</param>
public sealed record FacetKind<T>(
    string Name, Word Label, Func<T, Phrases, IEnumerable<FacetValue>> Values, bool Choice = false);
