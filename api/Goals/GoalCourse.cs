namespace CareerConnect.Api.Goals;

/// <summary>Where the straight line of a goal's pace leads.</summary>
public enum GoalCourse
{
    /// <summary>There is no line: fewer than two years are published in full.</summary>
    NotKnown,

    /// <summary>Its last year meets the target.</summary>
    Reached,

    /// <summary>It meets the target in a year to come.</summary>
    OnTheWay,

    /// <summary>It does not meet the target within 50 years.</summary>
    OutOfReach,
}
