namespace CareerConnect.Site.Components;

/// <summary>A program or event with all that both kinds have.</summary>
public record OpportunityDetail : OpportunityData
{
    public required string LevelBasis { get; init; }

    public string? PartnersText { get; init; }

    public required string LocationBasis { get; init; }

    public required IReadOnlyList<PlaceRef> ServesCounties { get; init; }

    public string? TransportText { get; init; }

    public required string Transport { get; init; }

    public string? Url { get; init; }

    public string? CostText { get; init; }

    public string? LengthText { get; init; }

    public string? Eligibility { get; init; }

    public required string StatusText { get; init; }

    public string? SourceDate { get; init; }

    public string? Notes { get; init; }

    public required IReadOnlyList<PlaceRef> Providers { get; init; }

    public required IReadOnlyList<PlaceRef> Partners { get; init; }

    public required IReadOnlyList<DistrictPart> Districts { get; init; }

    public required SourceRef Source { get; init; }

    public string? SourceUrl { get; init; }

    public DateOnly? DateSeen { get; init; }

    public string? ReviewedBy { get; init; }

    public DateOnly? ReviewDue { get; init; }

    /// <summary>A district and what it does: SENDS, HOSTS or SERVES.</summary>
    public sealed record DistrictPart(PlaceRef District, string Relation);
}
