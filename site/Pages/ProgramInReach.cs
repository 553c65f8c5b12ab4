using CareerConnect.Site.Components;

namespace CareerConnect.Site.Pages;

/// <summary>A program with the places and partners it has to do with.</summary>
public sealed record ProgramInReach : OpportunityData
{
    public required IReadOnlyList<PlaceRef> ServesCounties { get; init; }

    public required IReadOnlyList<PlaceRef> Providers { get; init; }

    public required IReadOnlyList<PlaceRef> Partners { get; init; }

    public required IReadOnlyList<OpportunityDetail.DistrictPart> Districts { get; init; }
}
