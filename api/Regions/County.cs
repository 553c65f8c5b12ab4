namespace CareerConnect.Api.Regions;

/// <summary>A county of the region. Its districts are the region's; the county itself may hold others too.</summary>
public sealed record County
{
    /// <summary>Federal (FIPS) code, such as "53011".</summary>
    public required string Code { get; init; }

    /// <summary>Name in addresses, such as "clark".</summary>
    public required string Slug { get; init; }

    /// <summary>Name without the word County, such as "Clark".</summary>
    public required string Name { get; init; }
}
