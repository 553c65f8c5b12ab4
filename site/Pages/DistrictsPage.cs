using CareerConnect.Site.Components;
using CareerConnect.Site.Finding;
using CareerConnect.Site.Generator;
using CareerConnect.Site.Maps;

namespace CareerConnect.Site.Pages;

/// <summary>Every district by county, on as many pages as it takes, and the map of the counties.</summary>
public sealed partial class DistrictsPage
{
    public static IEnumerable<SitePage> Of(SiteContext site, IEnumerable<DistrictTile> districts) =>
        ListPages.Of<DistrictsPage, DistrictTile, PlacesModel>(
            site,
            Paths.Districts,
            new FoundList<DistrictTile>(
                [.. districts.OrderBy(d => d.County.Name, StringComparer.Ordinal).ThenBy(d => d.County.Slug, StringComparer.Ordinal)
                    .ThenBy(d => d.Name, StringComparer.Ordinal).ThenBy(d => d.Slug, StringComparer.Ordinal)],
                [],
                site.Languages,
                canFilter: false),
            new PlacesModel(site.Places.Map, site.Places.Counties.ToDictionary(c => c.Slug, c => c.Districts.Count)),
            site.Date);

    /// <param name="Map">The counties; none where they are too many for a map.</param>
    /// <param name="InCounty">How many districts a county has, by its slug.</param>
    public sealed record PlacesModel(IReadOnlyList<MapCounty> Map, IReadOnlyDictionary<string, int> InCounty);
}
