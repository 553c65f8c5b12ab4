using CareerConnect.Api.Provenance;

namespace CareerConnect.Api.Regions;

/// <summary>The region a network serves, with the plan it works to.</summary>
public sealed record Region : Fact
{
    /// <summary>Code of the region as an area, such as "ESD112".</summary>
    public required string Code { get; init; }

    /// <summary>Name of the region.</summary>
    public required string Name { get; init; }

    /// <summary>Name of the career-connected-learning network.</summary>
    public required string Network { get; init; }

    /// <summary>The educational service district that hosts the network.</summary>
    public required string Host { get; init; }

    /// <summary>The network's own website.</summary>
    public required string Website { get; init; }

    /// <summary>Code of the state as an area, such as "WA".</summary>
    public required string StateCode { get; init; }

    /// <summary>Name of the state.</summary>
    public required string State { get; init; }

    /// <summary>The network's vision, in its own words.</summary>
    public required string Vision { get; init; }

    /// <summary>The network's mission, in its own words; null where they were not supplied.</summary>
    public string? Mission { get; init; }

    /// <summary>How the network pursues its mission, in its own words and order.</summary>
    public required IReadOnlyList<string> Strategies { get; init; }

    /// <summary>What the network believes, in its own words.</summary>
    public required IReadOnlyList<string> Values { get; init; }
}
