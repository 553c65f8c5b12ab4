using CareerConnect.Api.Provenance;

namespace CareerConnect.Api.WorkGroups;

/// <summary>A group of the network that works on one part of the plan.</summary>
public sealed record WorkGroup : Fact
{
    /// <summary>Key, unique: small letters, digits and dashes.</summary>
    public required string Key { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>What it is for.</summary>
    public required string Purpose { get; init; }

    /// <summary>Slug of the partner that leads it; null if not stated.</summary>
    public string? LeadPartnerSlug { get; init; }

    /// <summary>When and how often it meets, in words.</summary>
    public string? Meets { get; init; }

    /// <summary>Where to read more or to join.</summary>
    public string? Url { get; init; }

    /// <summary>What else to know.</summary>
    public string? Note { get; init; }
}
