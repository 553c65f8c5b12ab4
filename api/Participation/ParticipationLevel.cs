namespace CareerConnect.Api.Participation;

/// <summary>A level that participation is counted at; "any" counts each student once, whatever the levels.</summary>
public sealed record ParticipationLevel
{
    /// <summary>Key: any, explore, prep or launch.</summary>
    public required string Key { get; init; }

    /// <summary>Name of the level.</summary>
    public required string Label { get; init; }

    /// <summary>What counts.</summary>
    public required string Definition { get; init; }

    /// <summary>Youngest age meant, in years; null if open.</summary>
    public int? AgeMin { get; init; }

    /// <summary>Oldest age meant, in years; null if open.</summary>
    public int? AgeMax { get; init; }

    /// <summary>Where the definition comes from.</summary>
    public required string Citation { get; init; }

    /// <summary>Place in lists, from 1.</summary>
    public int Position { get; init; }
}
