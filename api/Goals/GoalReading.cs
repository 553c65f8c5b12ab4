using System.Globalization;
using CareerConnect.Api.Data;
using CareerConnect.Api.Figures;
using CareerConnect.Api.Programs;

namespace CareerConnect.Api.Goals;

/// <summary>Puts a goal's points into where it stands, in numbers and in words.</summary>
public static class GoalReading
{
    /// <summary>Where the goal stands in the newest year published.</summary>
    public static GoalProgress Of(Release release, Goal goal)
    {
        var points = GoalPoints.Of(release, goal);
        var newest = points.Count == 0 ? null : points[^1];
        var pace = GoalPace.Of(goal, points);
        var lack = GoalLack.Of(release, goal, newest);
        return new GoalProgress
        {
            GoalKey = goal.Key,
            Status = newest?.Status ?? FigureStatus.NotAvailable,
            Value = newest?.Low,
            UpTo = newest is { IsExact: false } ? newest.High : null,
            Period = newest?.Year?.ToString(),
            Reached = newest?.Reaches(goal) ?? YesNoUnknown.Unknown,
            Words = newest is null ? "Not yet known." : Words(goal, newest),
            PerYear = pace.PerYear,
            ReachedIn = pace.ReachedIn?.ToString(),
            PaceFrom = pace.From?.ToString(),
            PaceTo = pace.To?.ToString(),
            Course = pace.Course,
            PaceWords = pace.Words,
            Missing = lack?.Words,
            MissingKind = lack?.Kind,
            MissingFirstYear = lack?.FirstYear,
            MissingLastYear = lack?.LastYear,
            MissingStated = lack?.Stated,
            MissingAsked = lack?.Asked,
            SourceKey = newest?.SourceKey,
        };
    }

    private static string Words(Goal goal, GoalPoint point) => (point.Low, point.High) switch
    {
        ({ } low, { } high) when low == high => $"{Number(low)} {Unit(goal)}.",
        ({ } low, { } high) => $"Between {Number(low)} and {Number(high)} {Unit(goal)}.",
        ({ } low, null) => $"At least {Number(low)} {Unit(goal)}: not everything is on record.",
        (null, { } high) => $"At the most {Number(high)} {Unit(goal)}: a group is withheld or not known.",
        _ => point.Status == FigureStatus.Suppressed ? "Withheld to protect students." : "Not yet known.",
    };

    private static string Unit(Goal goal) => goal.Measure switch
    {
        GoalMeasure.ParticipantsMultiple => "times the base year, for the group that grew least",
        GoalMeasure.EngagementsMultiple => "times the base year",
        GoalMeasure.Representation => "as the lowest parity index",
        _ => goal.Unit,
    };

    private static string Number(double value) => value.ToString("#,0.##", CultureInfo.InvariantCulture);
}
