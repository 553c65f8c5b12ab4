namespace CareerConnect.Api.Plans;

/// <summary>How many districts have a plan for STEM and career-connected learning; the goal is every one.</summary>
public sealed record PlanProgress
{
    /// <summary>Districts of the region.</summary>
    public required int Districts { get; init; }

    /// <summary>Districts whose plan is adopted or in use.</summary>
    public required int WithPlan { get; init; }

    /// <summary>Districts that are writing one.</summary>
    public required int Drafting { get; init; }

    /// <summary>Districts that have said they have none.</summary>
    public required int WithoutPlan { get; init; }

    /// <summary>Districts of which nobody has said yet.</summary>
    public required int NotSupplied { get; init; }

    /// <summary>The same in a sentence.</summary>
    public required string Words { get; init; }
}
