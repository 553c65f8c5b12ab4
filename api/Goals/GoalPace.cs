using System.Globalization;
using CareerConnect.Api.Data;
using CareerConnect.Api.Programs;

namespace CareerConnect.Api.Goals;

/// <summary>
/// A straight line through the first and the last year whose value is exact, and where it meets the target. It says
/// what happens if nothing changes, and no more.
/// </summary>
/// <param name="PerYear">Change a year.</param>
/// <param name="ReachedIn">School year in which the line reaches the target.</param>
/// <param name="Course">Where it leads.</param>
/// <param name="Words">The same in a sentence.</param>
public sealed record GoalPace(double? PerYear, SchoolYear? ReachedIn, GoalCourse Course, string Words)
{
    private const int Furthest = 50;

    /// <summary>The line's first year; null without one.</summary>
    public SchoolYear? From { get; init; }

    /// <summary>The line's last year; null without one.</summary>
    public SchoolYear? To { get; init; }

    public static GoalPace Of(Goal goal, IReadOnlyList<GoalPoint> points)
    {
        var exact = points.Where(p => p is { IsExact: true, Year: not null }).ToList();
        if (goal.Target is not { } target || exact.Count < 2 || exact[0].Year == exact[^1].Year)
        {
            return new GoalPace(null, null, GoalCourse.NotKnown, "No pace: fewer than two years are published in full.");
        }

        var (first, last) = (exact[0], exact[^1]);
        var perYear = (last.Low!.Value - first.Low!.Value) / (last.Year!.Value.StartYear - first.Year!.Value.StartYear);
        var change = $"From {first.Year} to {last.Year} it changed by {perYear.ToString("0.##", CultureInfo.InvariantCulture)} a year";
        var years = perYear <= 0 ? double.PositiveInfinity : Years(goal, (target - last.Low.Value) / perYear);
        var pace = (last.Reaches(goal) == YesNoUnknown.Yes, years > Furthest) switch
        {
            (true, _) => new GoalPace(perYear, null, GoalCourse.Reached, $"{change}. The target is reached."),
            (_, true) => new GoalPace(
                perYear, null, GoalCourse.OutOfReach, $"{change}. On this line it is not reached within {Furthest} years."),
            _ => OnTheWay(perYear, new SchoolYear(last.Year.Value.StartYear + (int)years), change),
        };
        return pace with { From = first.Year, To = last.Year };
    }

    private static GoalPace OnTheWay(double perYear, SchoolYear year, string change) =>
        new(perYear, year, GoalCourse.OnTheWay, $"{change}. On this line it is reached in {year}.");

    // "More than" is reached after the line has met the target, not when it meets it.
    private static double Years(Goal goal, double years) =>
        goal.Comparator == GoalComparator.MoreThan ? Math.Floor(years) + 1 : Math.Ceiling(years);
}
