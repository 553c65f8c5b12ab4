using CareerConnect.Api.Submissions;

namespace CareerConnect.Api.Audit;

/// <summary>Something that was done to what is public, or to who may change it. Written once, never changed.</summary>
public sealed record AuditEntry
{
    /// <summary>Place in the log, from 1.</summary>
    public int Number { get; init; }

    /// <summary>When, in UTC.</summary>
    public required DateTime At { get; init; }

    /// <summary>Who: scope, partner or district, and name of the key. Never a secret, never a person.</summary>
    public required string Who { get; init; }

    /// <summary>What was done, such as "approved".</summary>
    public required string What { get; init; }

    /// <summary>What it was done to: id of a submission, name of a key.</summary>
    public required string Subject { get; init; }

    /// <summary>What kind of submission it is; null if it is none.</summary>
    public SubmissionKind? Kind { get; init; }

    /// <summary>How it stood before; null if it was not there.</summary>
    public string? Before { get; init; }

    /// <summary>How it stood after; null if it is gone.</summary>
    public string? After { get; init; }

    /// <summary>The reason given, if one was.</summary>
    public string? Reason { get; init; }
}
