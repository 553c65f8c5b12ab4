namespace CareerConnect.Site.Components;

/// <summary>Programs, or events, of a place.</summary>
/// <param name="Confirmed">The first that are confirmed.</param>
/// <param name="Others">The first that are not.</param>
/// <param name="OthersInAll">How many are not.</param>
/// <param name="Count">How many there are in all.</param>
public sealed record PlaceOffer(
    IReadOnlyList<OpportunityDetail> Confirmed, IReadOnlyList<OpportunityDetail> Others, int OthersInAll, int Count);
