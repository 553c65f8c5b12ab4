namespace CareerConnect.Api.Submissions.Drafts;

/// <summary>How far a district's plan is, as the district says.</summary>
public enum PlanStage
{
    /// <summary>There is none yet.</summary>
    NotStarted,

    /// <summary>It is being written.</summary>
    InProgress,

    /// <summary>The district has adopted it.</summary>
    Adopted,

    /// <summary>It is being carried out.</summary>
    InUse,
}
