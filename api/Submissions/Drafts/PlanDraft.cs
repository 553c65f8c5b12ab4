using System.ComponentModel.DataAnnotations;
using CareerConnect.Api.Plans;

namespace CareerConnect.Api.Submissions.Drafts;

/// <summary>How far a district's plan for STEM or career-connected learning is.</summary>
public sealed record PlanDraft : IDraft
{
    /// <summary>How far it is.</summary>
    [Required, DeniedValues(PlanStage.NotSupplied, ErrorMessage = "expected how far it is: NONE if there is no plan yet")]
    public PlanStage? Stage { get; init; }

    /// <summary>Whether students had a voice in it.</summary>
    public bool? StudentVoice { get; init; }

    /// <summary>The day the stage was reached.</summary>
    public DateOnly? StageSince { get; init; }

    /// <summary>Where the plan can be read: http or https.</summary>
    [WebAddress]
    public string? Url { get; init; }

    /// <summary>What else to know. Markdown without HTML.</summary>
    [Markdown(2000)]
    public string? Notes { get; init; }

    public string Label() => "Plan of the district";
}
