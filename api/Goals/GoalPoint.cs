using CareerConnect.Api.Data;
using CareerConnect.Api.Figures;
using CareerConnect.Api.Programs;

namespace CareerConnect.Api.Goals;

/// <summary>A goal's value in one school year, or the bounds it lies between.</summary>
/// <param name="Year">The school year; null for a value that has none.</param>
/// <param name="Low">The least it can be; null if not known.</param>
/// <param name="High">The most it can be; null if not known.</param>
/// <param name="Status">Whether it is known, and if not, why.</param>
/// <param name="SourceKey">Key of its source.</param>
public sealed record GoalPoint(SchoolYear? Year, double? Low, double? High, FigureStatus Status, string? SourceKey)
{
    public bool IsExact => Low is not null && Low == High;

    /// <summary>Whether a target is reached, as far as the bounds tell.</summary>
    public YesNoUnknown Reaches(Goal goal) =>
        goal.Target is not { } target ? YesNoUnknown.Unknown
        : Low is { } low && Meets(goal.Comparator, low, target) ? YesNoUnknown.Yes
        : High is { } high && !Meets(goal.Comparator, high, target) ? YesNoUnknown.No
        : YesNoUnknown.Unknown;

    /// <summary>The same with so many more.</summary>
    public GoalPoint Plus(double more) => this with { Low = Low + more, High = High + more };

    private static bool Meets(GoalComparator comparator, double value, double target) =>
        comparator == GoalComparator.MoreThan ? value > target : value >= target;
}
