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

    /// <summary>The districts that it is within reach of.</summary>
    public static IEnumerable<District> DistrictsOf(Release release, Opportunity opportunity) =>
        MayReach(release, opportunity).Where(d => Basis(release, opportunity, d) is not null);

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
        var within = release.Content.Districts.ToDictionary(d => d.Code, _ => new List<Opportunity>());
        foreach (var opportunity in release.Content.Programs.Concat<Opportunity>(release.Content.Events)
            .Where(o => o.Confirmed).OrderBy(o => o.Slug, StringComparer.Ordinal))
        {
            foreach (var district in DistrictsOf(release, opportunity))
            {
                within[district.Code].Add(opportunity);
            }
        }

        return within.ToDictionary(d => d.Key, d => (IReadOnlyList<Opportunity>)d.Value);
    }

    // Those it names and those of the counties it serves or is in: to try every district would take a nation a minute.
    private static IEnumerable<District> MayReach(Release release, Opportunity opportunity) =>
        release.DistrictsOf.GetValueOrDefault(opportunity.Slug, []).Select(d => release.Districts.GetValueOrDefault(d.DistrictCode)).OfType<District>()
            .Concat(opportunity.ServesCountyCodes.Append(opportunity.CountyCode).OfType<string>()
                .SelectMany(code => release.DistrictsByCounty.GetValueOrDefault(code, [])))
            .DistinctBy(d => d.Code);
}
