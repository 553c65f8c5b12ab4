using CareerConnect.Site.Components;
using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Pages;

/// <summary>An event: a fair, a tour, a contest.</summary>
public sealed partial class EventPage
{
    public static async Task<IEnumerable<SitePage>> AskAsync(
        GraphQLClient api, SiteContext site, CancellationToken ct) =>
        (await api.AskAllAsync<EventModel>("EventPage", ct)).SelectMany(item =>
            site.Page<EventPage, EventModel>(Paths.Event(item.Slug), item, item.DateSeen));

    public sealed record EventModel : OpportunityDetail
    {
        public string? WhenText { get; init; }

        public DateOnly? Date { get; init; }
    }
}
