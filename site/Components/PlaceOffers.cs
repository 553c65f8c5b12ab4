namespace CareerConnect.Site.Components;

/// <summary>
/// Programs and events of a place as its own page shows them: all when they are few, else the first of each kind, and the
/// others on a list of their own. So a place's page ends soon on a phone, however much there is.
/// </summary>
public sealed record PlaceOffers(PlaceOffer Programs, PlaceOffer Events)
{
    private const int FewEnough = 12;
    private const int First = 6;

    /// <summary>True when there is more than is shown, and so a list of all.</summary>
    public bool InPart => Count > FewEnough;

    public int Count => Programs.Count + Events.Count;

    public static PlaceOffers Of(IReadOnlyList<OpportunityDetail> items)
    {
        var most = items.Count > FewEnough ? First : FewEnough;
        return new(Offer(events: false), Offer(events: true));

        PlaceOffer Offer(bool events)
        {
            var (confirmed, others) = (Of(confirmed: true), Of(confirmed: false));
            return new PlaceOffer([.. confirmed.Take(most)], [.. others.Take(most)], others.Count, confirmed.Count + others.Count);

            List<OpportunityDetail> Of(bool confirmed) => [.. items.Where(i => i.IsEvent == events && i.Confirmed == confirmed)];
        }
    }
}
