using CareerConnect.Api.Figures;
using CareerConnect.Api.Programs;

namespace CareerConnect.Api.Goals;

/// <summary>Where a goal stands: its current value from published figures, its pace, and what is missing to know it.</summary>
public sealed record GoalProgress
{
    /// <summary>Key of the goal.</summary>
    public required string GoalKey { get; init; }

    /// <summary>Whether the current value is known, and if not, why.</summary>
    public required FigureStatus Status { get; init; }

    /// <summary>The current value in the goal's unit; the least it can be, where only bounds are known; null if not known.</summary>
    public double? Value { get; init; }

    /// <summary>The most it can be, where only bounds are known; null if that is not known either.</summary>
    public double? UpTo { get; init; }

    /// <summary>The school year of the value.</summary>
    public string? Period { get; init; }

    /// <summary>Whether the target is reached; unknown while the bounds lie on both sides of it.</summary>
    public required YesNoUnknown Reached { get; init; }

    /// <summary>What the value is made of.</summary>
    public required string Words { get; init; }

    /// <summary>Change a year along a straight line from the first to the last year published; null without two years.</summary>
    public double? PerYear { get; init; }

    /// <summary>The school year in which that line reaches the target; null if it does not, or is not known.</summary>
    public string? ReachedIn { get; init; }

    /// <summary>The first school year of that line; null without two years.</summary>
    public string? PaceFrom { get; init; }

    /// <summary>The last school year of that line; null without two years.</summary>
    public string? PaceTo { get; init; }

    /// <summary>Where that line leads.</summary>
    public required GoalCourse Course { get; init; }

    /// <summary>The pace in a sentence.</summary>
    public required string PaceWords { get; init; }

    /// <summary>What is missing to know the value; null if nothing is.</summary>
    public string? Missing { get; init; }

    /// <summary>The kind of thing that is missing; null if nothing is.</summary>
    public GoalMissing? MissingKind { get; init; }

    /// <summary>The first school year that is missing; null if it is no year.</summary>
    public string? MissingFirstYear { get; init; }

    /// <summary>The last school year it is missing of, or compared with; null if there is none.</summary>
    public string? MissingLastYear { get; init; }

    /// <summary>How many programs state what is missing; null if it is nothing that programs state.</summary>
    public int? MissingStated { get; init; }

    /// <summary>How many programs would have to state it; null if it is nothing that programs state.</summary>
    public int? MissingAsked { get; init; }

    /// <summary>Key of the source of the value; null without one.</summary>
    public string? SourceKey { get; init; }
}
