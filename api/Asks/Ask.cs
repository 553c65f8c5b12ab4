using CareerConnect.Api.Offers;
using CareerConnect.Api.Provenance;

namespace CareerConnect.Api.Asks;

/// <summary>Something a school needs from partners: a tour, a mentor, equipment.</summary>
public sealed record Ask : Fact
{
    /// <summary>Name in addresses, unique among asks.</summary>
    public required string Slug { get; init; }

    /// <summary>What is needed, in a few words.</summary>
    public required string Title { get; init; }

    /// <summary>What kind of thing it is.</summary>
    public required OfferKind Kind { get; init; }

    /// <summary>What partners should know. Markdown without HTML.</summary>
    public required string Description { get; init; }

    /// <summary>Code of the district that asks.</summary>
    public required string DistrictCode { get; init; }

    /// <summary>The school that needs it; null for the whole district.</summary>
    public string? School { get; init; }

    /// <summary>Key of the sector it is about, or null.</summary>
    public string? SectorKey { get; init; }

    /// <summary>The last day it is of use; null if it has none.</summary>
    public DateOnly? NeededBy { get; init; }
}
