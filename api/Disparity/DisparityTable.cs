using System.Runtime.CompilerServices;
using CareerConnect.Api.Data;
using CareerConnect.Api.Equity;
using CareerConnect.Api.Measures;
using CareerConnect.Api.Outcomes;

namespace CareerConnect.Api.Disparity;

/// <summary>
/// Every index of disparity of a release, computed once: of participation from the equity measures, of outcomes from
/// the rates as printed, within one table of one publisher. The other half of a yes-or-no split is no group of its own.
/// </summary>
public static class DisparityTable
{
    private const string Everyone = "all";

    private static readonly ConditionalWeakTable<Release, IReadOnlyList<DisparityIndex>> Known = [];

    /// <summary>All of them, by subject, level, place and period.</summary>
    public static IReadOnlyList<DisparityIndex> Of(Release release) => Known.GetValue(release, Build);

    private static List<DisparityIndex> Build(Release release) =>
    [
        .. Participation(release).Concat(Outcomes(release))
            .OrderBy(d => d.Subject, StringComparer.Ordinal).ThenBy(d => d.LevelKey, StringComparer.Ordinal)
            .ThenBy(d => d.PlaceCode, StringComparer.Ordinal).ThenBy(d => d.PlaceName, StringComparer.Ordinal)
            .ThenBy(d => d.Period, StringComparer.Ordinal).ThenBy(d => d.SourceKey, StringComparer.Ordinal),
    ];

    private static IEnumerable<DisparityIndex> Participation(Release release) =>
        from rows in EquityTable.Of(release).Where(m => m.GroupKey != "rural")
            .GroupBy(m => (m.AreaCode, m.SchoolYear, m.LevelKey))
        let everyone = rows.FirstOrDefault(m => m.GroupKey == Everyone)
        where everyone?.RatePercent is not null
        let index = Index(
            [.. rows.Where(m => m.GroupKey != Everyone).Select(m => (m.GroupKey, m.RatePercent))],
            new DisparityIndex
            {
                Subject = "participation",
                LevelKey = everyone.LevelKey,
                PlaceCode = everyone.AreaCode,
                PlaceName = release.Areas[everyone.AreaCode].Name,
                Period = everyone.SchoolYear.ToString(),
                EveryonePercent = everyone.RatePercent!.Value,
                Index = 0,
                Groups = [],
                LeftOut = [],
                SourceKey = everyone.SourceKey,
            })
        where index is not null
        select index;

    private static IEnumerable<DisparityIndex> Outcomes(Release release) =>
        from rows in release.Content.Outcomes.Where(o => o.Unit.StartsWith("percent", StringComparison.Ordinal))
            .GroupBy(o => (o.AreaKind, o.AreaCode, o.AreaName, o.Measure, o.Period, o.SourceKey))
        let everyone = rows.Count(o => o.Group == Everyone) == 1 ? rows.Single(o => o.Group == Everyone) : null
        where everyone?.Value is not null
        let index = Index(
            [.. rows.Where(o => o.Group != Everyone && !IsOtherHalf(o)).Select(o => (o.Group, o.Value))],
            new DisparityIndex
            {
                Subject = everyone.Measure,
                LevelKey = "",
                PlaceCode = everyone.AreaCode ?? "",
                PlaceName = everyone.AreaName,
                Period = everyone.Period ?? "",
                EveryonePercent = everyone.Value!.Value,
                Index = 0,
                Groups = [],
                LeftOut = [],
                SourceKey = everyone.SourceKey,
            })
        where index is not null
        select index;

    private static bool IsOtherHalf(Outcome outcome) =>
        outcome.Group.StartsWith("non_", StringComparison.Ordinal)
        || outcome.Group.Contains("_without_", StringComparison.Ordinal);

    private static DisparityIndex? Index(IReadOnlyList<(string Group, double? Rate)> groups, DisparityIndex blank)
    {
        var rated = groups.Where(g => g.Rate is not null).OrderBy(g => g.Group, StringComparer.Ordinal).ToList();
        return IndexOfDisparity.Of(blank.EveryonePercent, [.. rated.Select(g => g.Rate!.Value)]) is { } index
            ? blank with
            {
                Index = index,
                Groups = [.. rated.Select(g => g.Group)],
                LeftOut = [.. groups.Where(g => g.Rate is null).Select(g => g.Group).Order(StringComparer.Ordinal)],
            }
            : null;
    }
}
