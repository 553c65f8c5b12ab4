using CareerConnect.Api.Provenance;

namespace CareerConnect.Api.Regions;

/// <summary>A single fact that the network's own pages state about it.</summary>
public sealed record NetworkFact : Fact
{
    /// <summary>Key of the fact, unique.</summary>
    public required string Key { get; init; }

    /// <summary>The value as stated.</summary>
    public required string Value { get; init; }

    /// <summary>Where it is stated, in words and addresses.</summary>
    public required string Citation { get; init; }
}
