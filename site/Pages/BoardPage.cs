using CareerConnect.Site.Components;
using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Pages;

/// <summary>What schools need and what partners offer, as the network's staff admitted it; what is past is left out.</summary>
public sealed partial class BoardPage
{
    public static async Task<IEnumerable<SitePage>> AskAsync(
        GraphQLClient api, SiteContext site, CancellationToken ct)
    {
        var asks = await api.AskAllAsync<AskData>("BoardAsks", ct);
        var offers = await api.AskAllAsync<OfferData>("BoardOffers", ct);
        return site.Page<BoardPage, BoardModel>(
            Paths.Board, new BoardModel([.. Open(asks, site.Date)], [.. Open(offers, site.Date)]), site.Date);
    }

    public sealed record BoardModel(IReadOnlyList<AskData> Asks, IReadOnlyList<OfferData> Offers);

    // What may still be so comes first, then what is wanted soonest.
    private static IEnumerable<T> Open<T>(IEnumerable<T> items, DateOnly today)
        where T : BoardItem => items.Where(i => !i.IsPast(today))
            .OrderBy(i => i.IsStale(today)).ThenBy(i => i.Last ?? DateOnly.MaxValue).ThenBy(i => i.Slug, StringComparer.Ordinal);
}
