using CareerConnect.Api.Programs;

namespace CareerConnect.Api.Planning;

/// <summary>Whether one goal of the plan holds before and after the pledge, and what is still needed.</summary>
public sealed record PlanCheck
{
    /// <summary>Key of the goal.</summary>
    public required string GoalKey { get; init; }

    /// <summary>Key of the group it is checked for; null where it is for all students.</summary>
    public string? GroupKey { get; init; }

    /// <summary>What is measured.</summary>
    public required string Metric { get; init; }

    /// <summary>The target.</summary>
    public required double Target { get; init; }

    /// <summary>The least the value can be before; null if not known.</summary>
    public double? Before { get; init; }

    /// <summary>The least it can be with the seats filled; null if not known.</summary>
    public double? After { get; init; }

    /// <summary>Whether it holds before.</summary>
    public required YesNoUnknown HeldBefore { get; init; }

    /// <summary>Whether it holds with the seats filled; unknown where another group may or may not gain by them.</summary>
    public required YesNoUnknown Holds { get; init; }

    /// <summary>Students or seats still needed after the pledge, at the most; null if not known.</summary>
    public int? StillNeeded { get; init; }
}
