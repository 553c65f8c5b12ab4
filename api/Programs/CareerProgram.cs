namespace CareerConnect.Api.Programs;

/// <summary>A course, internship, apprenticeship or other program in which students prepare for a career.</summary>
public sealed record CareerProgram : Opportunity
{
    /// <summary>Credentials students can earn, as its page words it.</summary>
    public string? CredentialText { get; init; }

    /// <summary>High school credit, as its page words it.</summary>
    public string? HighSchoolCreditsText { get; init; }

    /// <summary>High school credits, in credits (1.0 is one year course).</summary>
    public double? HighSchoolCredits { get; init; }

    /// <summary>College credit, as its page words it.</summary>
    public string? CollegeCreditsText { get; init; }

    /// <summary>College credits at the most, in quarter credits as its page counts them.</summary>
    public double? CollegeCredits { get; init; }

    /// <summary>Seats for students. No source has it yet.</summary>
    public int? Seats { get; init; }

    /// <summary>Last day to apply. No source has it yet.</summary>
    public DateOnly? ApplicationDeadline { get; init; }

    /// <summary>When the last bell rings, local time. No source has it yet.</summary>
    public TimeOnly? LastBell { get; init; }
}
