using CareerConnect.Api.Data;
using CareerConnect.Api.Equity;
using CareerConnect.Api.Figures;
using CareerConnect.Api.Regions;

namespace CareerConnect.Api.Planning;

/// <summary>Asks what a pledge of seats does to the plan's goals.</summary>
public static class PlanningQueries
{
    private const int Most = 100_000;

    private const string Assumed =
        "Every seat is taken to be filled by a student who was not counted yet, in the year shown. Where the seats are "
        + "is not known: counties stand as they are.";

    /// <summary>What pledged seats do to the goals: do 8,000, 2,000, double and parity hold, and who is still needed.</summary>
    /// <param name="release">The release.</param>
    /// <param name="goal">Key of a goal that seats move, such as "career_launch_representation".</param>
    /// <param name="seats">Seats pledged, from 0.</param>
    /// <param name="group">Key of the group whose students fill them; without, students of any group.</param>
    /// <param name="schoolYear">The school year to add them to; without, the newest that participation is published for.</param>
    public static GoalPlan Plan(Release release, string goal, int seats, string? group, SchoolYear? schoolYear)
    {
        Data.Release.CheckKey("goal", goal, release.Content.Goals.Select(g => g.Key));
        Data.Release.CheckKey(
            "group", group, release.Content.Groups.Where(g => g.Priority).Select(g => g.Key).Append("rural"));
        if (Planner.LevelOf(release.Content.Goals.First(g => g.Key == goal)) is not { } level)
        {
            var keys = release.Content.Goals.Where(g => Planner.LevelOf(g) is not null).Select(g => g.Key);
            throw new BadQuestionException(
                "NOT_PLANNABLE", $"Seats do not move this goal. They move {string.Join(", ", keys)}.");
        }

        return seats is < 0 or > Most
            ? throw new BadQuestionException("BAD_SEATS", $"seats is a number from 0 to {Most}.")
            : new GoalPlan
            {
                GoalKey = goal,
                GroupKey = group,
                Seats = seats,
                LevelKey = level,
                SchoolYear = schoolYear ?? release.Figures.NewestOf(Measure.Participation),
                Words = Assumed,
            };
    }

    /// <summary>Each goal that the seats move, the one asked about first; by group where the goal is.</summary>
    public static IReadOnlyList<PlanCheck> Checks(Release release, GoalPlan plan) => new Planner(release, plan).Checks();

    /// <summary>Students needed before the pledge, by group, in the region and in each county; what is withheld stays withheld.</summary>
    /// <param name="release">The release.</param>
    /// <param name="plan">The pledge.</param>
    /// <param name="areaKind">Only the region, or only its counties.</param>
    public static IReadOnlyList<EquityMeasure> Needed(Release release, GoalPlan plan, AreaKind? areaKind)
    {
        var areas = release.Figures.Areas.Where(a => release.Areas[a].Kind is AreaKind.Region or AreaKind.County
            && (areaKind is null || release.Areas[a].Kind == areaKind)).ToList();
        return plan.SchoolYear is not { } year ? [] :
        [
            .. EquityTable.Of(release, areas, year, plan.LevelKey)
                .Where(m => m.GroupKey != "all" && (plan.GroupKey is null || m.GroupKey == plan.GroupKey)),
        ];
    }
}
