using System.Globalization;
using CareerConnect.Api.Data;
using CareerConnect.Api.Engagements;
using CareerConnect.Api.Equity;
using CareerConnect.Api.Figures;
using CareerConnect.Api.Programs;

namespace CareerConnect.Api.Goals;

/// <summary>
/// A goal's values year by year, from what the release publishes. Where a number lies between two others it is kept as
/// bounds; where a group is withheld the lowest of the others is the most the lowest can be.
/// </summary>
public static class GoalPoints
{
    private const string Everyone = "all";
    private const string ClassOf = "class of ";

    /// <summary>The points of a goal, oldest first; empty where nothing published speaks of it.</summary>
    public static IReadOnlyList<GoalPoint> Of(Release release, Goal goal) => goal.Measure switch
    {
        GoalMeasure.Participants => [.. Years(release).Select(y => Participants(release, goal.LevelKey, y)).OfType<GoalPoint>()],
        GoalMeasure.ParticipantsMultiple => [.. Years(release).Select(y => Lowest(Multiples(release, goal, y), y)).OfType<GoalPoint>()],
        GoalMeasure.Representation => [.. Years(release).Select(y => Lowest(Parities(release, goal, y), y)).OfType<GoalPoint>()],
        GoalMeasure.EngagementsMultiple => [.. Engagements(release, goal)],
        GoalMeasure.SustainedPartners => Sustained(release),
        GoalMeasure.Seats => Seats(release),
        GoalMeasure.Outcome => [.. Outcomes(release, goal)],
        _ => [],
    };

    /// <summary>The priority groups' measures in the region, Rural among them.</summary>
    public static IEnumerable<EquityMeasure> Groups(Release release, string level, SchoolYear year) =>
        EquityTable.Of(release, [release.Content.Region.Code], year, level).Where(m => m.GroupKey != Everyone
            && (m.GroupKey == "rural" || release.Content.Groups.Any(g => g.Key == m.GroupKey && g.Priority)));

    /// <summary>Paid, confirmed programs of level Launch.</summary>
    public static IReadOnlyList<CareerProgram> PaidLaunch(Release release) =>
    [
        .. release.Content.Programs.Where(p => p.Level == ProgramLevel.Launch && p.Confirmed && p.Paid == YesNoUnknown.Yes),
    ];

    private static IReadOnlyList<SchoolYear> Years(Release release) => release.Figures.YearsOf(Measure.Participation);

    private static GoalPoint? Participants(Release release, string? level, SchoolYear year)
    {
        PublishedFigure? Find(string key) => release.Figures.Find(
            release.Content.Region.Code, year, new FigureCell(Measure.Participation, key, Everyone));
        if (level is not null)
        {
            return Find(level) is { } figure
                ? new GoalPoint(year, figure.Value, IsWhole(figure) ? figure.Value : null, figure.Status, figure.SourceKey)
                : null;
        }

        // Students in Explore or Prep: no fewer than in either, no more than in both together or at any level.
        return (Find("explore"), Find("prep"), Find("any")) switch
        {
            ({ Value: { } e } explore, { Value: { } p }, { Value: { } a }) => new GoalPoint(
                year, Math.Max(e, p), IsWhole(explore) ? Math.Min(a, e + p) : null, FigureStatus.Value, explore.SourceKey),
            ({ } explore, _, _) => new GoalPoint(year, null, null, FigureStatus.Suppressed, explore.SourceKey),
            _ => null,
        };
    }

    // A sum over some of the districts is the least that the region can have.
    private static bool IsWhole(PublishedFigure figure) => figure.DistrictsCovered == figure.DistrictsInArea;

    private static IEnumerable<(EquityMeasure Group, double? Value)> Multiples(Release release, Goal goal, SchoolYear year)
    {
        if (goal.BaseYear is null || goal.LevelKey is not { } level || !SchoolYear.TryParse(goal.BaseYear, out var start))
        {
            return [];
        }

        var before = Groups(release, level, start).ToDictionary(m => m.GroupKey, m => m.Participants);
        return Groups(release, level, year).Select(m => (
            m, m.Participants is { } now && before.GetValueOrDefault(m.GroupKey) is > 0 and var then ? (double?)now / then : null));
    }

    private static IEnumerable<(EquityMeasure Group, double? Value)> Parities(Release release, Goal goal, SchoolYear year) =>
        goal.LevelKey is { } level ? Groups(release, level, year).Select(m => (m, m.ParityIndex)) : [];

    private static GoalPoint? Lowest(IEnumerable<(EquityMeasure Group, double? Value)> groups, SchoolYear year)
    {
        var all = groups.ToList();
        var lowest = all.Min(g => g.Value);
        var missing = all.Where(g => g.Value is null).Select(g => g.Group).ToList();
        return all.Count == 0 ? null
            : missing.Count == 0 ? new GoalPoint(year, lowest, lowest, FigureStatus.Value, all[0].Group.SourceKey)
            : new GoalPoint(
                year, null, lowest,
                missing.Any(m => m.Status == FigureStatus.Suppressed) ? FigureStatus.Suppressed : FigureStatus.NotAvailable,
                all[0].Group.SourceKey);
    }

    private static IEnumerable<GoalPoint> Engagements(Release release, Goal goal)
    {
        var years = EngagementLedger.Years(release);
        var start = years.FirstOrDefault(y => y.SchoolYear.ToString() == goal.BaseYear);
        return start is { Rigorous: > 0 }
            ? years.Select(y => new GoalPoint(
                y.SchoolYear,
                (double)y.Rigorous / (start.Rigorous + start.RigorUnknown),
                (double)(y.Rigorous + y.RigorUnknown) / start.Rigorous,
                FigureStatus.Value,
                release.Content.Engagements.First(e => e.SchoolYear == y.SchoolYear).SourceKey))
            : [];
    }

    private static IReadOnlyList<GoalPoint> Sustained(Release release) =>
        EngagementLedger.Sustained(release) is { Status: FigureStatus.Value } sustained
            ? [new GoalPoint(
                sustained.LastYear, sustained.Partners, null, FigureStatus.Value,
                release.Content.Engagements.First(e => e.SchoolYear == sustained.LastYear).SourceKey)]
            : [];

    private static IReadOnlyList<GoalPoint> Seats(Release release)
    {
        var programs = PaidLaunch(release);
        var stated = programs.Where(p => p.Seats is not null).ToList();
        return stated.Count == 0 ? []
            : [new GoalPoint(
                null, stated.Sum(p => p.Seats!.Value), stated.Count == programs.Count ? stated.Sum(p => p.Seats!.Value) : null,
                FigureStatus.Value, stated[0].SourceKey)];
    }

    // The plan's own starting value is where the goal starts, not where it stands.
    private static IEnumerable<GoalPoint> Outcomes(Release release, Goal goal) =>
        release.OutcomesByArea.GetValueOrDefault(release.Content.Region.Code, [])
            .Where(o => o.Measure == goal.OutcomeMeasure && o.Group == Everyone && o.StatusText != "plan_baseline"
                && o is { Unit: "percent", Value: not null } && YearOf(o.Period) is not null)
            .Select(o => new GoalPoint(YearOf(o.Period), o.Value, o.Value, FigureStatus.Value, o.SourceKey))
            .OrderBy(p => p.Year).ThenBy(p => p.SourceKey, StringComparer.Ordinal);

    // "2023-24", or "class of 2024", which graduates in it.
    private static SchoolYear? YearOf(string? period) =>
        SchoolYear.TryParse(period ?? "", out var year) ? year
        : period is not null && period.StartsWith(ClassOf, StringComparison.Ordinal)
            && int.TryParse(period[ClassOf.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var spring)
            && spring > 1 ? new SchoolYear(spring - 1)
        : null;
}
