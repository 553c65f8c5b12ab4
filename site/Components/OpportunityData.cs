namespace CareerConnect.Site.Components;

/// <summary>A program or event, enough for a card in a list.</summary>
public record OpportunityData
{
    public required string Slug { get; init; }

    public required string Name { get; init; }

    /// <summary>EXPLORE, PREP, LAUNCH or UNKNOWN.</summary>
    public required string Level { get; init; }

    public SectorRef? Sector { get; init; }

    public PlaceRef? County { get; init; }

    public string? City { get; init; }

    public required string ProviderText { get; init; }

    public string? GradesOrAgesText { get; init; }

    public int? GradeMin { get; init; }

    public int? GradeMax { get; init; }

    public int? AgeMin { get; init; }

    public int? AgeMax { get; init; }

    /// <summary>YES, NO or UNKNOWN.</summary>
    public required string Paid { get; init; }

    /// <summary>FREE, TUITION_FREE, FEE or UNKNOWN.</summary>
    public required string Cost { get; init; }

    /// <summary>False when the last evidence is old, or it was only announced: no apply link then.</summary>
    public required bool Confirmed { get; init; }

    /// <summary>CURRENT, REPORTED, PLANNED, CHECK or HISTORIC.</summary>
    public required string Status { get; init; }
}
