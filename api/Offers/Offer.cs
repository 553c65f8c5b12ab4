using CareerConnect.Api.Provenance;

namespace CareerConnect.Api.Offers;

/// <summary>Something a partner offers to schools: seats, a tour, a mentor, equipment.</summary>
public sealed record Offer : Fact
{
    /// <summary>Name in addresses, unique among offers.</summary>
    public required string Slug { get; init; }

    /// <summary>What it is, in a few words.</summary>
    public required string Title { get; init; }

    /// <summary>What kind of thing it is.</summary>
    public required OfferKind Kind { get; init; }

    /// <summary>What schools should know. Markdown without HTML.</summary>
    public required string Description { get; init; }

    /// <summary>Slug of the partner that offers it.</summary>
    public required string PartnerSlug { get; init; }

    /// <summary>How many there are: seats, tours a year, mentors, pieces. Null if not stated.</summary>
    public int? Quantity { get; init; }

    /// <summary>Key of its sector, or null.</summary>
    public string? SectorKey { get; init; }

    /// <summary>FIPS code of the county it is in, or null for the whole region.</summary>
    public string? CountyCode { get; init; }

    /// <summary>Lowest grade, 0 for kindergarten to 12.</summary>
    public int? GradeMin { get; init; }

    /// <summary>Highest grade, 0 for kindergarten to 12.</summary>
    public int? GradeMax { get; init; }

    /// <summary>First day it can be had.</summary>
    public DateOnly? AvailableFrom { get; init; }

    /// <summary>Last day it can be had.</summary>
    public DateOnly? AvailableUntil { get; init; }

    /// <summary>Where to ask for it: http, https, mailto or tel.</summary>
    public required string Contact { get; init; }
}
