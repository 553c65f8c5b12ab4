using CareerConnect.Api.Provenance;

namespace CareerConnect.Api.Goals;

/// <summary>A number of the strategic plan: a goal, a strategy's number, or statewide background.</summary>
public sealed record Goal : Fact
{
    /// <summary>Key of the measure, unique, such as "postsecondary_enrollment_1yr".</summary>
    public required string Key { get; init; }

    /// <summary>Goal 1, 2 or 3 of the plan, S for a strategy, B for statewide background.</summary>
    public required string PlanGoal { get; init; }

    /// <summary>What is measured.</summary>
    public required string Metric { get; init; }

    /// <summary>Unit: percent, students, partners, multiple of the baseline, or ratio.</summary>
    public required string Unit { get; init; }

    /// <summary>Where the plan starts; null if it does not say.</summary>
    public double? Baseline { get; init; }

    /// <summary>Where the plan wants to be; null for background.</summary>
    public double? Target { get; init; }

    /// <summary>How the target is meant.</summary>
    public required GoalComparator Comparator { get; init; }

    /// <summary>When it is to be reached: a school year or a year, as the plan says; null if it does not.</summary>
    public string? TargetDate { get; init; }

    /// <summary>What to know of it.</summary>
    public string? Note { get; init; }

    /// <summary>What its number is counted from here.</summary>
    public GoalMeasure Measure { get; init; } = GoalMeasure.Background;

    /// <summary>What is counted, of whom.</summary>
    public string? Definition { get; init; }

    /// <summary>What counts, and what does not.</summary>
    public string? WhatCounts { get; init; }

    /// <summary>Key of the participation level it looks at; null if none, or several.</summary>
    public string? LevelKey { get; init; }

    /// <summary>The outcome it looks at; null if it is no outcome.</summary>
    public string? OutcomeMeasure { get; init; }

    /// <summary>The year it is compared with, where one is needed; null if nobody has said.</summary>
    public string? BaseYear { get; init; }
}
