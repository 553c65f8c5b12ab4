using System.Runtime.CompilerServices;
using CareerConnect.Api.Data;
using CareerConnect.Api.Districts;
using CareerConnect.Api.Equity;
using CareerConnect.Api.Figures;
using CareerConnect.Api.Programs;
using CareerConnect.Api.Reach;

namespace CareerConnect.Api.Gaps;

/// <summary>From each published gap one step to the programs that could close it. What is withheld has no gap to show.</summary>
public static class GapTable
{
    private static readonly ConditionalWeakTable<Release, IReadOnlyList<GapStep>> Known = [];

    /// <summary>Every published gap of the newest year, by place, level and group.</summary>
    public static IReadOnlyList<GapStep> Of(Release release) =>
        Known.GetValue(release, all => [.. all.Figures.Areas.SelectMany(area => Of(all, area))]);

    /// <summary>Those of one place.</summary>
    public static IReadOnlyList<GapStep> Of(Release release, string area)
    {
        if (release.Figures.NewestOf(Measure.Participation) is not { } newest)
        {
            return [];
        }

        // What is within reach of a place is looked up once, not for each of its groups.
        var gaps = EquityTable.Of(release, [area], newest).Where(IsGap).ToList();
        var reach = gaps.Select(g => g.GroupKey == "rural").Distinct()
            .ToDictionary(rural => rural, rural => Reach(release, area, rural).OfType<CareerProgram>().ToList());
        return [.. gaps.Select(m => StepOf(m, reach[m.GroupKey == "rural"].Count(p => IsFor(p, m))))];
    }

    /// <summary>Short of the goal for everybody, or of the group's share.</summary>
    public static bool IsGap(EquityMeasure measure) => measure.GapToGoalPoints < 0 || measure.MeetsOrExceeds == false;

    /// <summary>Open programs of the measure's level that its group can reach from its place, by slug.</summary>
    public static IReadOnlyList<CareerProgram> Programs(Release release, EquityMeasure measure) =>
    [
        .. Reach(release, measure.AreaCode, measure.GroupKey == "rural").OfType<CareerProgram>().Where(p => IsFor(p, measure)),
    ];

    private static IEnumerable<Opportunity> Rural(Release release) =>
        release.Content.Districts.Where(d => d.LocaleClass == LocaleClass.Rural)
            .SelectMany(d => ProgramReach.Of(release, d)).DistinctBy(o => o.Slug).OrderBy(o => o.Slug, StringComparer.Ordinal);

    private static IEnumerable<Opportunity> Reach(Release release, string area, bool rural) =>
        rural ? Rural(release) : ProgramReach.OfArea(release, area);

    private static bool IsFor(CareerProgram program, EquityMeasure measure) =>
        ProgramReach.IsOpenTo(program, measure.GroupKey) && IsOf(program, measure.LevelKey);

    private static bool IsOf(CareerProgram program, string level) =>
        level == "any" ? program.Level != ProgramLevel.Unknown
            : string.Equals(program.Level.ToString(), level, StringComparison.OrdinalIgnoreCase);

    private static GapStep StepOf(EquityMeasure measure, int programs) => new()
    {
        AreaCode = measure.AreaCode,
        SchoolYear = measure.SchoolYear,
        LevelKey = measure.LevelKey,
        GroupKey = measure.GroupKey,
        GroupLabel = measure.GroupLabel,
        GapToGoalPoints = measure.GapToGoalPoints,
        NeededForGoal = measure.NeededForGoal,
        NeededBesides = measure.NeededBesides,
        ProgramsWithinReach = programs,
        Words = programs == 0
            ? "None within reach: no confirmed program of this level is known to take students from here."
            : $"{programs} confirmed programs of this level take students from here, as far as their pages say.",
    };
}
