namespace CareerConnect.Api.Submissions;

/// <summary>
/// That a request was carried out, by the key its sender gave it: sent again, it is answered from here and nothing
/// is done twice. Saved together with what was done.
/// </summary>
public sealed record Receipt
{
    /// <summary>Scope and subject of who sent it.</summary>
    public required string Sender { get; init; }

    /// <summary>The key it gave.</summary>
    public required string IdempotencyKey { get; init; }

    /// <summary>SHA-256 of what was asked: the same key with another request is a mistake.</summary>
    public required string RequestSha256 { get; init; }

    /// <summary>The submission it made or changed.</summary>
    public required string SubmissionId { get; init; }

    /// <summary>When, in UTC.</summary>
    public required DateTime At { get; init; }
}
