namespace CareerConnect.Api.Goals;

/// <summary>The kind of thing that is missing to know where a goal stands.</summary>
public enum GoalMissing
{
    /// <summary>Nothing here measures it: it is background for the state.</summary>
    Measure,

    /// <summary>A figure of this region with its year.</summary>
    RegionalFigure,

    /// <summary>Counts of participants from the districts.</summary>
    Participants,

    /// <summary>A count of students in Explore or Prep, each once, from every district.</summary>
    StudentsOnce,

    /// <summary>The year to compare with.</summary>
    BaseYear,

    /// <summary>Participants of every priority group in missingFirstYear, the base year, and since.</summary>
    GroupsSince,

    /// <summary>Launch participants and enrolment of every priority group, Rural among them.</summary>
    LaunchGroups,

    /// <summary>The base year and its engagements, neither of which the plan names.</summary>
    BaseEngagements,

    /// <summary>What is asked by the rule of rigor, for every engagement.</summary>
    Rigor,

    /// <summary>The school year of engagements: none on record is dated to one.</summary>
    EngagementDates,

    /// <summary>Engagements of missingFirstYear: those on record are of missingLastYear.</summary>
    EarlierEngagements,

    /// <summary>Engagements of missingFirstYear and missingLastYear that are not on record.</summary>
    MoreEngagements,

    /// <summary>Seats of paid, confirmed Launch programs: missingStated of missingAsked state them.</summary>
    Seats,
}
