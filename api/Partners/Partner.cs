using CareerConnect.Api.Programs;
using CareerConnect.Api.Provenance;

namespace CareerConnect.Api.Partners;

/// <summary>An employer, school, college, union, agency or community organization of the network.</summary>
public sealed record Partner : Fact
{
    /// <summary>Name in addresses, unique.</summary>
    public required string Slug { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>What kind of organization it is.</summary>
    public required PartnerKind Kind { get; init; }

    /// <summary>Key of its sector, or null.</summary>
    public string? SectorKey { get; init; }

    /// <summary>FIPS code of its county, or null: several, outside the region, or not stated.</summary>
    public string? CountyCode { get; init; }

    /// <summary>Its town.</summary>
    public string? City { get; init; }

    /// <summary>How the place is known.</summary>
    public required LocationBasis LocationBasis { get; init; }

    /// <summary>Its website.</summary>
    public string? Url { get; init; }

    /// <summary>What it does in the network, in short.</summary>
    public string? Role { get; init; }

    /// <summary>Year of the newest evidence of its part; null if undated.</summary>
    public int? EvidenceYear { get; init; }

    /// <summary>What else to know.</summary>
    public string? Notes { get; init; }
}
