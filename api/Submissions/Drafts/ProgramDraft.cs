using System.ComponentModel.DataAnnotations;

namespace CareerConnect.Api.Submissions.Drafts;

/// <summary>A program in which students prepare for a career.</summary>
public sealed record ProgramDraft : OpportunityDraft
{
    /// <summary>Length or hours, in words.</summary>
    [Line(300)]
    public string? LengthText { get; init; }

    /// <summary>Credentials students can earn, in words.</summary>
    [Line(500)]
    public string? CredentialText { get; init; }

    /// <summary>High school credits, in credits (1.0 is one year course).</summary>
    [Range(0.0, 30.0)]
    public double? HighSchoolCredits { get; init; }

    /// <summary>College credits at the most, in quarter credits.</summary>
    [Range(0.0, 200.0)]
    public double? CollegeCredits { get; init; }

    /// <summary>Seats for students.</summary>
    [Range(1, 100_000)]
    public int? Seats { get; init; }

    /// <summary>Last day to apply.</summary>
    public DateOnly? ApplicationDeadline { get; init; }

    /// <summary>When the last bell rings, local time.</summary>
    public TimeOnly? LastBell { get; init; }
}
