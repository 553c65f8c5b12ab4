using CareerConnect.Api.Programs;
using CareerConnect.Api.Provenance;

namespace CareerConnect.Api.Plans;

/// <summary>A district's plan for STEM and career-connected learning (strategy 1 of the strategic plan: every district has one).</summary>
public sealed record DistrictPlan : Fact
{
    /// <summary>Code of the district.</summary>
    public required string DistrictCode { get; init; }

    /// <summary>How far it is.</summary>
    public required PlanStage Stage { get; init; }

    /// <summary>Whether students had a voice in it.</summary>
    public required YesNoUnknown StudentVoice { get; init; }

    /// <summary>When it reached this stage; null if not stated.</summary>
    public DateOnly? StageDate { get; init; }

    /// <summary>Where it can be read.</summary>
    public string? Url { get; init; }

    /// <summary>What else to know.</summary>
    public string? Note { get; init; }
}
