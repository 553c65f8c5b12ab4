namespace CareerConnect.Api.Programs;

/// <summary>Whether a program runs, as far as its page tells.</summary>
public enum ProgramStatus
{
    /// <summary>In the present tense on an undated or recent page.</summary>
    Current,

    /// <summary>Seen in a report whose date is unclear.</summary>
    Reported,

    /// <summary>Announced, planned, proposed or funded; not seen running.</summary>
    Planned,

    /// <summary>The last evidence is old or undated: it may have ended.</summary>
    Check,

    /// <summary>It has ended.</summary>
    Historic,
}
