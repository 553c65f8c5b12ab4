namespace CareerConnect.Site.Components;

/// <summary>A district's plan for STEM and career-connected learning.</summary>
public sealed record PlanData
{
    /// <summary>NONE, DRAFTING, ADOPTED, IN_USE or NOT_SUPPLIED.</summary>
    public required string Stage { get; init; }

    public DateOnly? StageDate { get; init; }

    /// <summary>YES, NO or UNKNOWN.</summary>
    public required string StudentVoice { get; init; }

    public string? Url { get; init; }

    public string? Note { get; init; }

    public required SourceRef Source { get; init; }

    public string? SourceUrl { get; init; }

    public DateOnly? DateSeen { get; init; }
}
