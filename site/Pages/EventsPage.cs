using CareerConnect.Site.Components;
using CareerConnect.Site.Finding;
using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Pages;


/// <summary>All events, with filters.</summary>
public sealed partial class EventsPage
{
    public static IEnumerable<SitePage> Of(SiteContext site)
    {
        List<OpportunityDetail> items = [.. site.Opportunities.All.Where(i => i.IsEvent)];
        return ListPages.Of<EventsPage, OpportunityDetail, int>(
            site,
            Paths.Events,
            new FoundList<OpportunityDetail>(items, OpportunityFacets.On(site.Date), site.Languages),
            items.Count(i => i.Confirmed),
            site.Date);
    }
}
