namespace CareerConnect.Api.Privacy;

/// <summary>What a publication says, and the proof that it says no more.</summary>
public sealed record PublicationResult
{
    /// <summary>Every cell of the shape, for every area and year.</summary>
    public required IReadOnlyDictionary<CellKey, PublishedCell> Cells { get; init; }

    /// <summary>The proof, to be stored with the release.</summary>
    public required Certificate Certificate { get; init; }

    /// <summary>How much is shown.</summary>
    public required UtilityReport Utility { get; init; }

    /// <summary>Years that stay as an earlier release has them, since a correction would tell about few students.</summary>
    public required IReadOnlyList<string> HeldYears { get; init; }

    /// <summary>Why nothing may be published, in words that name no number; null when all is proven.</summary>
    public string? AuditFailure { get; init; }

    /// <summary>Whether there is something to publish.</summary>
    public bool Passed => AuditFailure is null;

    /// <summary>How much work the proof was, for tests that watch its growth.</summary>
    internal long Steps { get; init; }
}
