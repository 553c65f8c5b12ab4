namespace CareerConnect.Api.Endorsements;

/// <summary>Where a program stands with Career Launch: its status as reported, the three elements, and what is missing.</summary>
public sealed record Endorsement
{
    /// <summary>Slug of the program.</summary>
    public required string ProgramSlug { get; init; }

    /// <summary>The newest status reported; unknown while no source states one. Never inferred from a level, a wage or a grant.</summary>
    public required EndorsementStatus Status { get; init; }

    /// <summary>When it was so: a year, a month or a day; null if not stated.</summary>
    public string? StatusWhen { get; init; }

    /// <summary>What is missing to become Career Launch, or not stated, a sentence an element; empty once endorsed.</summary>
    public required IReadOnlyList<string> Missing { get; init; }
}
