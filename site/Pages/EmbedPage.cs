using CareerConnect.Site.Components;
using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Pages;

/// <summary>A county's or partner's programs as a card that stands in another site.</summary>
public sealed partial class EmbedPage
{
    /// <param name="Name">Whose programs they are.</param>
    /// <param name="IsCounty">True of a county, false of a partner.</param>
    /// <param name="Whole">The page that says more.</param>
    /// <param name="Items">Programs and events, confirmed ones first.</param>
    public sealed record Card(string Name, bool IsCounty, SitePath Whole, IReadOnlyList<OpportunityDetail> Items);
}
