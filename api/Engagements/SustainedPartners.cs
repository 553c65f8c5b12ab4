using CareerConnect.Api.Data;
using CareerConnect.Api.Figures;

namespace CareerConnect.Api.Engagements;

/// <summary>Partners engaged in each of the last two school years on record: what the plan calls sustained, as counted here.</summary>
public sealed record SustainedPartners
{
    /// <summary>Whether two following years are on record, so that it can be counted.</summary>
    public required FigureStatus Status { get; init; }

    /// <summary>The earlier of the two years.</summary>
    public SchoolYear? FirstYear { get; init; }

    /// <summary>The later of the two years.</summary>
    public SchoolYear? LastYear { get; init; }

    /// <summary>Slugs of the partners, in order.</summary>
    public required IReadOnlyList<string> PartnerSlugs { get; init; }

    /// <summary>How many they are; null while it cannot be counted.</summary>
    public int? Partners => Status == FigureStatus.Value ? PartnerSlugs.Count : null;

    /// <summary>What it stands on, or what is missing.</summary>
    public required string Words { get; init; }
}
