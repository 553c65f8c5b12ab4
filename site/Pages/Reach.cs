using CareerConnect.Site.Components;
using CareerConnect.Site.Maps;

namespace CareerConnect.Site.Pages;

/// <summary>What is near a district: programs in the districts next to it, programs for its county, partners of what names it.</summary>
public sealed class Reach(IEnumerable<MapDistrict> districts, OpportunityIndex opportunities)
{
    /// <summary>As far as this is near: a drive of less than an hour on most roads here.</summary>
    public const int Miles = 30;

    private const int Most = 5;

    // Degrees of latitude, a little more than the miles: what is near lies in the same band or in one beside it.
    private const double Band = 0.5;

    private readonly ILookup<int, MapDistrict> _bands = districts.Where(d => d.Latitude is not null).ToLookup(d => BandOf(d.Latitude));

    /// <summary>The nearest districts within reach that host a program which does not name this district.</summary>
    public IReadOnlyList<Neighbour> Neighbours(MapDistrict district) =>
    [
        .. Enumerable.Range(BandOf(district.Latitude) - 1, 3).SelectMany(band => _bands[band]).Where(other => other.Slug != district.Slug)
            .Select(other => (Other: other, Miles: Distance(district, other)))
            .Where(pair => pair.Miles <= Miles)
            .OrderBy(pair => pair.Miles).ThenBy(pair => pair.Other.Slug, StringComparer.Ordinal)
            .Select(pair => new Neighbour(
                new PlaceRef(pair.Other.Slug, pair.Other.Name), pair.Miles!.Value, Hosted(pair.Other.Slug, district.Slug)))
            .Where(n => n.Programs.Count > 0)
            .Take(Most),
    ];

    /// <summary>Programs that say they serve the county, and do not name the district.</summary>
    public ShortList ForCounty(DistrictPage.DistrictModel district) => ShortList.Of(opportunities.ByCounty[district.County.Slug]
        .Where(p => IsOpen(p) && p.ServesCounties.Any(c => c.Slug == district.County.Slug) && !Names(p, district.Slug)));

    /// <summary>Providers and partners of the programs and events that name the district, by name.</summary>
    public IReadOnlyList<PlaceRef> Partners(string district) =>
    [
        .. opportunities.ByDistrict[district].SelectMany(p => p.Providers.Concat(p.Partners)).Distinct()
            .OrderBy(p => p.Name, StringComparer.Ordinal).ThenBy(p => p.Slug, StringComparer.Ordinal),
    ];

    // What has ended, or was not seen since, is in nobody's reach.
    private static bool IsOpen(OpportunityDetail item) => item is { IsEvent: false, Status: not "HISTORIC" };

    private static bool Names(OpportunityDetail program, string district) =>
        program.Districts.Any(d => d.District.Slug == district);

    private ShortList Hosted(string at, string notNaming) => ShortList.Of(opportunities.ByDistrict[at]
        .Where(p => IsOpen(p) && p.Districts.Any(d => d.District.Slug == at && d.Relation == "HOSTS") && !Names(p, notNaming)));

    private static int BandOf(double? latitude) => (int)Math.Floor((latitude ?? 0) / Band);

    // The haversine formula on a sphere of the earth's mean radius, 3,959 miles.
    private static double? Distance(MapDistrict a, MapDistrict b)
    {
        if (a is not { Latitude: { } lat1, Longitude: { } lon1 } || b is not { Latitude: { } lat2, Longitude: { } lon2 })
        {
            return null;
        }

        var (north, east) = (Radians(lat2 - lat1), Radians(lon2 - lon1));
        var h = Math.Pow(Math.Sin(north / 2), 2)
            + (Math.Cos(Radians(lat1)) * Math.Cos(Radians(lat2)) * Math.Pow(Math.Sin(east / 2), 2));
        return 2 * 3959 * Math.Asin(Math.Sqrt(h));
    }

    private static double Radians(double degrees) => degrees * Math.PI / 180;
}
