using CareerConnect.Site.Components;
using CareerConnect.Site.Finding;
using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Pages;

/// <summary>All programs and events of a county or district that has many, with filters.</summary>
public sealed partial class PlaceProgramsPage
{
    public static IEnumerable<SitePage> Of(
        SiteContext site, PlaceModel place, IEnumerable<OpportunityDetail> items, IReadOnlyList<FacetKind<OpportunityDetail>> kinds) =>
        ListPages.Of<PlaceProgramsPage, OpportunityDetail, PlaceModel>(
            site, Paths.PlacePrograms(place.Path), new FoundList<OpportunityDetail>([.. items], kinds, site.Languages), place, site.Date);

    /// <summary>A district, or a county when no district is named.</summary>
    public sealed record PlaceModel(PlaceRef County, PlaceRef? District)
    {
        public SitePath Path => District is null ? Paths.County(County.Slug) : Paths.District(District.Slug);
    }
}
