namespace CareerConnect.Api.Releases;

/// <summary>The release an answer was made from: one publication, never changed afterwards.</summary>
public sealed record ReleaseSummary
{
    /// <summary>SHA-256 of the canonical text of its tables: equal content has an equal identity.</summary>
    public required string Identity { get; init; }

    /// <summary>True when a source in it is synthetic: demonstration figures, not real, never to be quoted.</summary>
    public required bool Synthetic { get; init; }
}
