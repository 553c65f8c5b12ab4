namespace CareerConnect.Api.Endorsements;

/// <summary>Where a program stands with the endorsement as Career Launch. Never inferred: a source says it, or it is unknown.</summary>
public enum EndorsementStatus
{
    /// <summary>Named as a candidate or proposal.</summary>
    Candidate,

    /// <summary>An application was made.</summary>
    Applied,

    /// <summary>Endorsed by who decides on it.</summary>
    Endorsed,

    /// <summary>A registered apprenticeship: it counts as Career Launch by law (RCW 28C.30.020).</summary>
    Automatic,

    /// <summary>An application was declined.</summary>
    Declined,

    /// <summary>An endorsement ended.</summary>
    Lapsed,

    /// <summary>No source states it.</summary>
    Unknown,
}
