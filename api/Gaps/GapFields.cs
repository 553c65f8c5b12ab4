using CareerConnect.Api.Fields;

namespace CareerConnect.Api.Gaps;

/// <summary>What can be asked of a gap.</summary>
public static class GapFields
{
    public static FieldList<GapStep> All { get; } =
        new FieldList<GapStep>("GapStep", "GapSteps", g => $"{g.AreaCode}|{g.SchoolYear}|{g.LevelKey}|{g.GroupKey}")
            .Add(g => g.SchoolYear).Add(g => g.LevelKey).Add(g => g.GroupKey).Add(g => g.GroupLabel)
            .Add(g => g.GapToGoalPoints).Add(g => g.NeededForGoal).Add(g => g.NeededBesides)
            .Add(g => g.ProgramsWithinReach).Add(g => g.Words);
}
