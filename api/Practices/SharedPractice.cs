using CareerConnect.Api.Provenance;

namespace CareerConnect.Api.Practices;

/// <summary>Something that worked, told so that others can do it too.</summary>
public sealed record SharedPractice : Fact
{
    /// <summary>Key, unique: small letters, digits and dashes.</summary>
    public required string Key { get; init; }

    /// <summary>What it is called.</summary>
    public required string Title { get; init; }

    /// <summary>What was done.</summary>
    public required string WhatWasDone { get; init; }

    /// <summary>What came of it, and how that is known.</summary>
    public required string WhatWorked { get; init; }

    /// <summary>Code of the district where it was done; null if none is named.</summary>
    public string? DistrictCode { get; init; }

    /// <summary>Slug of the partner who took part; null if none is named.</summary>
    public string? PartnerSlug { get; init; }

    /// <summary>The day it was told; null if not stated.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Where to read more.</summary>
    public string? Url { get; init; }
}
