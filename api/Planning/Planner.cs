using CareerConnect.Api.Data;
using CareerConnect.Api.Equity;
using CareerConnect.Api.Figures;
using CareerConnect.Api.Goals;
using CareerConnect.Api.Measures;
using CareerConnect.Api.Programs;

namespace CareerConnect.Api.Planning;

/// <summary>
/// Fills pledged seats with students who were not counted yet and looks at the goals again. Of which other groups those
/// students are is not known: a group that is not the pledge's gains between none and all of them.
/// </summary>
internal sealed class Planner(Release release, GoalPlan plan)
{
    private const string Launch = "launch";

    /// <summary>The goals that the seats move, the one asked about first.</summary>
    public IReadOnlyList<PlanCheck> Checks() =>
    [
        .. release.Content.Goals.Where(IsMoved)
            .OrderBy(g => g.Key != plan.GoalKey).ThenBy(g => g.Key, StringComparer.Ordinal).SelectMany(Check),
    ];

    /// <summary>Level that a goal's seats are at; null if seats do not move it.</summary>
    public static string? LevelOf(Goal goal) => goal.Measure switch
    {
        GoalMeasure.Seats or GoalMeasure.Representation => goal.LevelKey,
        GoalMeasure.Participants or GoalMeasure.ParticipantsMultiple => goal.LevelKey ?? "explore",
        _ => null,
    };

    // Launch seats count for everybody who takes part, not for Explore and Prep; the others not for Launch.
    private bool IsMoved(Goal goal) => goal.Target is not null && LevelOf(goal) is { } level
        && (level == plan.LevelKey || level == "any" || (plan.LevelKey != Launch && level != Launch));

    private IEnumerable<PlanCheck> Check(Goal goal) => goal.Measure switch
    {
        GoalMeasure.ParticipantsMultiple => Groups(goal).Select(m => Multiple(goal, m)),
        GoalMeasure.Representation => Groups(goal).Select(m => Share(goal, m)),
        _ => [Count(goal)],
    };

    private IEnumerable<EquityMeasure> Groups(Goal goal) => plan.SchoolYear is { } year
        ? GoalPoints.Groups(release, goal.LevelKey!, year).Where(m => plan.GroupKey is null || m.GroupKey == plan.GroupKey)
        : [];

    private PlanCheck Count(Goal goal)
    {
        var point = GoalPoints.Of(release, goal).LastOrDefault(p => p.Year is null || p.Year == plan.SchoolYear);

        // Of seats that nobody states there are none at the least.
        var after = goal.Measure == GoalMeasure.Seats
            ? (point ?? new GoalPoint(null, 0, null, FigureStatus.NotAvailable, null)).Plus(plan.Seats)
            : point?.Plus(plan.Seats);
        return Blank(goal, null) with
        {
            Before = point?.Low,
            After = after?.Low,
            HeldBefore = point?.Reaches(goal) ?? YesNoUnknown.Unknown,
            Holds = after?.Reaches(goal) ?? YesNoUnknown.Unknown,
            StillNeeded = after?.Low is { } low ? Needed(goal, low) : null,
        };
    }

    private PlanCheck Multiple(Goal goal, EquityMeasure group)
    {
        var start = SchoolYear.TryParse(goal.BaseYear ?? "", out var year)
            ? GoalPoints.Groups(release, goal.LevelKey!, year).FirstOrDefault(m => m.GroupKey == group.GroupKey)?.Participants
            : null;
        if (group.Participants is not { } now || start is not > 0)
        {
            return Blank(goal, group.GroupKey);
        }

        var (low, high) = (now + (IsPledged(group) ? plan.Seats : 0), now + plan.Seats);
        return Blank(goal, group.GroupKey) with
        {
            Before = (double)now / start,
            After = (double)low / start,
            HeldBefore = now >= goal.Target * start ? YesNoUnknown.Yes : YesNoUnknown.No,
            Holds = Between(low >= goal.Target * start, high >= goal.Target * start),
            StillNeeded = (int)Math.Max(0, Math.Ceiling(goal.Target!.Value * start.Value) - low),
        };
    }

    private PlanCheck Share(Goal goal, EquityMeasure group)
    {
        if (group is not { Participants: { } p, Population: { } n, AllParticipants: { } all, AllPopulation: { } whole })
        {
            return Blank(goal, group.GroupKey);
        }

        var least = new Parity(p + (IsPledged(group) ? plan.Seats : 0), n, all + plan.Seats, whole);
        var most = least with { Participants = p + plan.Seats };
        return Blank(goal, group.GroupKey) with
        {
            Before = group.ParityIndex,
            After = least.Index,
            HeldBefore = group.MeetsOrExceeds is true ? YesNoUnknown.Yes : YesNoUnknown.No,
            Holds = Between(least.MeetsOrExceeds, most.MeetsOrExceeds),
            StillNeeded = least.NeededBesides,
        };
    }

    private bool IsPledged(EquityMeasure group) => plan.GroupKey == group.GroupKey;

    private static YesNoUnknown Between(bool least, bool most) =>
        least ? YesNoUnknown.Yes : most ? YesNoUnknown.Unknown : YesNoUnknown.No;

    private static int Needed(Goal goal, double value) => (int)Math.Max(
        0, Math.Ceiling(goal.Target!.Value - value + (goal.Comparator == GoalComparator.MoreThan ? 1 : 0)));

    private static PlanCheck Blank(Goal goal, string? group) => new()
    {
        GoalKey = goal.Key,
        GroupKey = group,
        Metric = goal.Metric,
        Target = goal.Target!.Value,
        HeldBefore = YesNoUnknown.Unknown,
        Holds = YesNoUnknown.Unknown,
    };
}
