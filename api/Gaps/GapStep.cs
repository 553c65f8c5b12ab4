using CareerConnect.Api.Data;

namespace CareerConnect.Api.Gaps;

/// <summary>A published gap of one group in one place, and the open programs its students can go to from there.</summary>
public sealed record GapStep
{
    /// <summary>Code of the place.</summary>
    public required string AreaCode { get; init; }

    /// <summary>School year counted.</summary>
    public required SchoolYear SchoolYear { get; init; }

    /// <summary>Key of the participation level.</summary>
    public required string LevelKey { get; init; }

    /// <summary>Key of the group.</summary>
    public required string GroupKey { get; init; }

    /// <summary>Name of the group.</summary>
    public required string GroupLabel { get; init; }

    /// <summary>Rate less the goal for everybody, in percentage points; null where the plan has none for this level.</summary>
    public double? GapToGoalPoints { get; init; }

    /// <summary>Students of the group still needed to reach the goal for everybody.</summary>
    public int? NeededForGoal { get; init; }

    /// <summary>Students of the group needed for parity besides those who take part.</summary>
    public int? NeededBesides { get; init; }

    /// <summary>Open programs of the level that the group can reach from the place.</summary>
    public required int ProgramsWithinReach { get; init; }

    /// <summary>The next step in a sentence; that there is none within reach is itself a gap.</summary>
    public required string Words { get; init; }
}
