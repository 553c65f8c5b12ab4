using CareerConnect.Site.Generator;
using CareerConnect.Site.Pages;

namespace CareerConnect.Site.Components;

/// <summary>A fair, a tour, a contest.</summary>
public sealed record EventDetail : OpportunityDetail
{
    public string? WhenText { get; init; }

    public DateOnly? Date { get; init; }

    public override SitePath Path => Paths.Event(Slug);

    public override bool IsEvent => true;

    public override DateOnly? Day => Date;

    public override IEnumerable<string> Credits => [];
}
