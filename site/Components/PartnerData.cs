using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Components;

/// <summary>A partner, enough for a card in a list.</summary>
public record PartnerData : IShared
{
    public required string Slug { get; init; }

    public required string Name { get; init; }

    public required string Kind { get; init; }

    public SectorRef? Sector { get; init; }

    public PlaceRef? County { get; init; }

    public string? City { get; init; }

    public string? Role { get; init; }
}
