namespace CareerConnect.Site.Components;

/// <summary>What a partner offers to schools.</summary>
public sealed record OfferData : BoardItem
{
    public int? Quantity { get; init; }

    public int? GradeMin { get; init; }

    public int? GradeMax { get; init; }

    public DateOnly? AvailableFrom { get; init; }

    public DateOnly? AvailableUntil { get; init; }

    /// <summary>Where to ask for it: http, https, mailto or tel.</summary>
    public required string Contact { get; init; }

    public required PlaceRef Partner { get; init; }

    public PlaceRef? County { get; init; }

    public override string Anchor => "offer-" + Slug;

    public override DateOnly? Last => AvailableUntil;
}
