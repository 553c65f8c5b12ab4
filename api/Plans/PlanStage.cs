namespace CareerConnect.Api.Plans;

/// <summary>How far a district is with its plan for STEM and career-connected learning.</summary>
public enum PlanStage
{
    /// <summary>Nobody has said yet.</summary>
    NotSupplied,

    /// <summary>The district has no plan yet.</summary>
    None,

    /// <summary>It is being written.</summary>
    Drafting,

    /// <summary>It is adopted.</summary>
    Adopted,

    /// <summary>It is being carried out.</summary>
    InUse,
}
