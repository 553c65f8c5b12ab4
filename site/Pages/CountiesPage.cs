using CareerConnect.Site.Components;
using CareerConnect.Site.Finding;
using CareerConnect.Site.Generator;
using CareerConnect.Site.Maps;

namespace CareerConnect.Site.Pages;

/// <summary>Every county, on as many pages as it takes, and their map.</summary>
public sealed partial class CountiesPage
{
    public static IEnumerable<SitePage> Of(SiteContext site, IEnumerable<CountyTile> counties) =>
        ListPages.Of<CountiesPage, CountyTile, IReadOnlyList<MapCounty>>(
            site,
            Paths.Counties,
            new FoundList<CountyTile>(
                [.. counties.OrderBy(c => c.Name, StringComparer.Ordinal).ThenBy(c => c.Slug, StringComparer.Ordinal)],
                [],
                site.Languages,
                canFilter: false),
            site.Places.Map,
            site.Date);
}
