using CareerConnect.Api.Data;
using CareerConnect.Api.Engagements;
using CareerConnect.Api.Figures;

namespace CareerConnect.Api.Goals;

/// <summary>What is missing to know where a goal stands: its kind, the same in a sentence, and what the sentence names.</summary>
/// <param name="Kind">The kind of thing.</param>
/// <param name="Words">The same in a sentence.</param>
public sealed record GoalLack(GoalMissing Kind, string Words)
{
    /// <summary>The first school year it names; null if none.</summary>
    public string? FirstYear { get; init; }

    /// <summary>The last school year it names; null if none.</summary>
    public string? LastYear { get; init; }

    /// <summary>How many programs state it; null if it is nothing that programs state.</summary>
    public int? Stated { get; init; }

    /// <summary>How many programs would have to; null as well.</summary>
    public int? Asked { get; init; }

    /// <summary>What a goal lacks; null if its newest value is exact.</summary>
    public static GoalLack? Of(Release release, Goal goal, GoalPoint? newest) => goal.Measure switch
    {
        GoalMeasure.Background => new(GoalMissing.Measure, "Nothing here measures it: it is background for the state."),
        _ when newest is { IsExact: true } => null,
        GoalMeasure.Outcome => new(
            GoalMissing.RegionalFigure,
            "A figure of this region with its year. The plan's own starting value names no year, and the "
            + "state's figures beside it are not of this region."),
        GoalMeasure.Participants when newest is null => new(
            GoalMissing.Participants, "Counts of participants from the districts."),
        GoalMeasure.Participants => new(
            GoalMissing.StudentsOnce, "A count of students in Explore or Prep, each once, from every district."),
        GoalMeasure.ParticipantsMultiple when goal.BaseYear is null => new(GoalMissing.BaseYear, "The year to compare with."),
        GoalMeasure.ParticipantsMultiple => new(
            GoalMissing.GroupsSince, $"Participants of every priority group in {goal.BaseYear} and since.")
        {
            FirstYear = goal.BaseYear,
        },
        GoalMeasure.Representation => new(
            GoalMissing.LaunchGroups, "Launch participants and enrolment of every priority group, Rural among them."),
        GoalMeasure.EngagementsMultiple when goal.BaseYear is null => new(
            GoalMissing.BaseEngagements, "The base year and its engagements: the plan names neither."),
        GoalMeasure.EngagementsMultiple => new(
            GoalMissing.Rigor, "What is asked by the rule of rigor, for every engagement."),
        GoalMeasure.SustainedPartners => Engagements(EngagementLedger.Sustained(release)),
        _ => Seats(release),
    };

    private static GoalLack Engagements(SustainedPartners sustained) => new(
        sustained.LastYear is null ? GoalMissing.EngagementDates
        : sustained.Status == FigureStatus.Value ? GoalMissing.MoreEngagements
        : GoalMissing.EarlierEngagements,
        sustained.Words)
    {
        FirstYear = sustained.LastYear is { } last ? new SchoolYear(last.StartYear - 1).ToString() : null,
        LastYear = sustained.LastYear?.ToString(),
    };

    private static GoalLack Seats(Release release)
    {
        var programs = GoalPoints.PaidLaunch(release);
        var stated = programs.Count(p => p.Seats is not null);
        return new(GoalMissing.Seats, $"Seats are stated for {stated} of {programs.Count} paid, confirmed Launch programs.")
        {
            Stated = stated,
            Asked = programs.Count,
        };
    }
}
