using System.ComponentModel.DataAnnotations;
using CareerConnect.Api.Engagements;

namespace CareerConnect.Api.Submissions.Drafts;

/// <summary>
/// A report of professionals working with students or educators. Its counts of students are raw: the sender does not
/// get them back, staff alone see them, and what becomes public goes through the rule on small counts.
/// </summary>
public sealed record EngagementDraft : IDraft
{
    /// <summary>What was done, in a few words.</summary>
    [Required, Line(150)]
    public string? Title { get; init; }

    /// <summary>The kind of engagement.</summary>
    [Required]
    public EngagementKind? Kind { get; init; }

    /// <summary>The first day of it.</summary>
    [Required]
    public DateOnly? Date { get; init; }

    /// <summary>Code of the district whose students or educators took part.</summary>
    [Required, KnownKey(KnownKeys.District)]
    public string? DistrictCode { get; init; }

    /// <summary>How often people met.</summary>
    [Required, Range(1, 366)]
    public int? Sessions { get; init; }

    /// <summary>Hours of professionals with students or educators, all sessions together.</summary>
    [Required, Range(0.25, 2000.0)]
    public double? Hours { get; init; }

    /// <summary>How many students took part. Raw: never shown to anybody but staff.</summary>
    [Range(0, 100_000), Raw]
    public int? Students { get; init; }

    /// <summary>How many educators took part.</summary>
    [Range(0, 100_000)]
    public int? Educators { get; init; }

    /// <summary>How many professionals took part.</summary>
    [Range(0, 100_000)]
    public int? Professionals { get; init; }

    /// <summary>Whether students made something of their own in it.</summary>
    public bool? StudentProduct { get; init; }

    /// <summary>Whether professionals gave feedback on it.</summary>
    public bool? ProfessionalFeedback { get; init; }

    /// <summary>What else staff should know. Never put a student's name here. Markdown without HTML.</summary>
    [Markdown(2000), Raw]
    public string? Notes { get; init; }

    public string Label() => Title ?? "";
}
