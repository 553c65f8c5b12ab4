namespace CareerConnect.Api.Submissions;

/// <summary>What can be sent in.</summary>
public enum SubmissionKind
{
    /// <summary>A program in which students prepare for a career.</summary>
    Program,

    /// <summary>Something a partner offers to schools: a seat, a tour, a mentor, equipment.</summary>
    Offer,

    /// <summary>A report of professionals working with students or educators.</summary>
    Engagement,

    /// <summary>What a partner says of itself.</summary>
    Profile,

    /// <summary>How far a district's plan is.</summary>
    Plan,

    /// <summary>Something a school needs.</summary>
    Ask,

    /// <summary>A partner's answer to what a school needs.</summary>
    Answer,

    /// <summary>A fair, tour, contest or other dated occasion.</summary>
    Event,
}
