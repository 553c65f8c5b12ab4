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
/// <param name="Words">The same in a sentence.</param>
public sealed record GoalPace(double? PerYear, SchoolYear? ReachedIn, string Words)
{
    private const int Furthest = 50;

    public static GoalPace Of(Goal goal, IReadOnlyList<GoalPoint> points)
    {
        var exact = points.Where(p => p is { IsExact: true, Year: not null }).ToList();
        if (goal.Target is not { } target || exact.Count < 2 || exact[0].Year == exact[^1].Year)
        {
            return new GoalPace(null, null, "No pace: fewer than two years are published in full.");
        }

        var (first, last) = (exact[0], exact[^1]);
        var perYear = (last.Low!.Value - first.Low!.Value) / (last.Year!.Value.StartYear - first.Year!.Value.StartYear);
        var from = $"From {first.Year} to {last.Year} it changed by {perYear.ToString("0.##", CultureInfo.InvariantCulture)} a year";
        if (last.Reaches(goal) == YesNoUnknown.Yes)
        {
            return new GoalPace(perYear, null, $"{from}. The target is reached.");
        }

        var years = perYear <= 0 ? double.PositiveInfinity : Years(goal, (target - last.Low.Value) / perYear);
        if (years > Furthest)
        {
            return new GoalPace(perYear, null, $"{from}. On this line it is not reached within {Furthest} years.");
        }

        var year = new SchoolYear(last.Year.Value.StartYear + (int)years);
        return new GoalPace(perYear, year, $"{from}. On this line it is reached in {year}.");
    }

    // "More than" is reached after the line has met the target, not when it meets it.
    private static double Years(Goal goal, double years) =>
        goal.Comparator == GoalComparator.MoreThan ? Math.Floor(years) + 1 : Math.Ceiling(years);
}
