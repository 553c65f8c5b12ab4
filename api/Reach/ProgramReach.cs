using System.Runtime.CompilerServices;
using CareerConnect.Api.Data;
using CareerConnect.Api.Districts;
using CareerConnect.Api.Programs;
using CareerConnect.Api.Regions;

namespace CareerConnect.Api.Reach;

/// <summary>
/// Which confirmed programs and events students of a place can go to, as far as sources tell. One that names who sends
/// students to it, or which school hosts it, is for those; else it is for the counties it serves, else for its own.
/// One of which no place is stated is within nobody's reach. Seats, buses and bells are not known: reach is no promise.
/// </summary>
public static class ProgramReach
{
    private static readonly ConditionalWeakTable<Release, Dictionary<string, IReadOnlyList<Opportunity>>> Known = [];

    /// <summary>What is within reach of a district, by slug.</summary>
    public static IReadOnlyList<Opportunity> Of(Release release, District district) =>
        Known.GetValue(release, Build)[district.Code];

    /// <summary>What is within reach of some district of a place, by slug.</summary>
    public static IReadOnlyList<Opportunity> OfArea(Release release, string area) =>
    [
        .. Districts(release, area).SelectMany(d => Of(release, d)).DistinctBy(o => o.Slug)
            .OrderBy(o => o.Slug, StringComparer.Ordinal),
    ];

    /// <summary>Why it is within reach of the district; null if it is not.</summary>
    public static ReachBasis? Basis(Release release, Opportunity opportunity, District district)
    {
        var named = release.DistrictsOf.GetValueOrDefault(opportunity.Slug, []);
        return !opportunity.Confirmed ? null
            : named.Any(d => d.DistrictCode == district.Code) ? ReachBasis.Named
            : named.Any(d => d.Relation is DistrictRelation.Sends or DistrictRelation.Hosts) ? null
            : opportunity.ServesCountyCodes.Contains(district.CountyCode) ? ReachBasis.ServesCounty
            : opportunity.ServesCountyCodes.Count == 0 && opportunity.CountyCode == district.CountyCode ? ReachBasis.InCounty
            : null;
    }

    /// <summary>Whether a group's students can take it up: a fee shuts out low-income students; nothing else is known of groups.</summary>
    public static bool IsOpenTo(Opportunity opportunity, string group) =>
        group != "low_income" || opportunity.Cost != CostKind.Fee;

    private static IEnumerable<District> Districts(Release release, string area) => release.Areas[area].Kind switch
    {
        AreaKind.District => [release.Districts[area]],
        AreaKind.County => release.DistrictsByCounty.GetValueOrDefault(area, []),
        AreaKind.CountyGroup => release.Content.CountyGroups.Single(g => g.Code == area).CountyCodes
            .SelectMany(code => release.DistrictsByCounty.GetValueOrDefault(code, [])),
        _ => release.Content.Districts,
    };

    private static Dictionary<string, IReadOnlyList<Opportunity>> Build(Release release)
    {
        List<Opportunity> all = [.. release.Content.Programs, .. release.Content.Events];
        return release.Content.Districts.ToDictionary(
            d => d.Code,
            d => (IReadOnlyList<Opportunity>)
                [.. all.Where(o => Basis(release, o, d) is not null).OrderBy(o => o.Slug, StringComparer.Ordinal)]);
    }
}
