namespace CareerConnect.Api.Goals;

/// <summary>How a target is meant.</summary>
public enum GoalComparator
{
    /// <summary>This much or more.</summary>
    AtLeast,

    /// <summary>More than this.</summary>
    MoreThan,

    /// <summary>Background, not a target.</summary>
    Context,
}
