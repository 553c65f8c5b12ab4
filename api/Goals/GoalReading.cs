using System.Globalization;
using CareerConnect.Api.Data;
using CareerConnect.Api.Engagements;
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
            PaceWords = pace.Words,
            Missing = Missing(release, goal, newest),
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

    private static string? Missing(Release release, Goal goal, GoalPoint? newest) => goal.Measure switch
    {
        GoalMeasure.Background => "Nothing here measures it: it is background for the state.",
        _ when newest is { IsExact: true } => null,
        GoalMeasure.Outcome => "A figure of this region with its year. The plan's own starting value names no year, and the "
            + "state's figures beside it are not of this region.",
        GoalMeasure.Participants when newest is null => "Counts of participants from the districts.",
        GoalMeasure.Participants => "A count of students in Explore or Prep, each once, from every district.",
        GoalMeasure.ParticipantsMultiple when goal.BaseYear is null => "The year to compare with.",
        GoalMeasure.ParticipantsMultiple => $"Participants of every priority group in {goal.BaseYear} and since.",
        GoalMeasure.Representation => "Launch participants and enrolment of every priority group, Rural among them.",
        GoalMeasure.EngagementsMultiple when goal.BaseYear is null =>
            "The base year and its engagements: the plan names neither.",
        GoalMeasure.EngagementsMultiple => "What is asked by the rule of rigor, for every engagement.",
        GoalMeasure.SustainedPartners => EngagementLedger.Sustained(release).Words,
        _ => Seats(GoalPoints.PaidLaunch(release)),
    };

    private static string Seats(IReadOnlyList<CareerProgram> programs) =>
        $"Seats are stated for {programs.Count(p => p.Seats is not null)} of {programs.Count} paid, confirmed Launch programs.";

    private static string Number(double value) => value.ToString("#,0.##", CultureInfo.InvariantCulture);
}
