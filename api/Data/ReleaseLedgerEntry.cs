namespace CareerConnect.Api.Data;

/// <summary>One publication, as the ledger of the working store remembers it.</summary>
public sealed record ReleaseLedgerEntry
{
    /// <summary>Place in the ledger, from 1; the highest is the release in force.</summary>
    public int Number { get; init; }

    /// <summary>Identity of the release: SHA-256 of the canonical text of its tables.</summary>
    public required string Identity { get; init; }

    /// <summary>SHA-256 of the release file.</summary>
    public required string FileSha256 { get; init; }

    /// <summary>SHA-256 of what it counts: the ledger of figures reads each such text once.</summary>
    public required string CountsSha256 { get; init; }

    /// <summary>When it was published, in UTC.</summary>
    public required DateTime PublishedAt { get; init; }
}
