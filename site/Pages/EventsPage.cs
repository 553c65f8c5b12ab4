using CareerConnect.Site.Components;
using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Pages;

/// <summary>All events, by level.</summary>
public sealed partial class EventsPage
{
    public static async Task<IEnumerable<SitePage>> AskAsync(
        GraphQLClient api, SiteContext site, CancellationToken ct) =>
        site.Page<EventsPage, IReadOnlyList<OpportunityData>>(
            Paths.Events, await api.AskAllAsync<OpportunityData>("EventsPage", ct), site.Date);
}
