using CareerConnect.Site.Components;
using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Pages;


/// <summary>A fair, a tour, a contest; and the same on one sheet of paper.</summary>
public sealed partial class EventPage
{
    public static IEnumerable<SitePage> Of(SiteContext site) =>
        site.Opportunities.All.OfType<EventDetail>().SelectMany(item =>
            site.Page<EventPage, EventDetail>(
                    item.Path, item with { Related = site.Opportunities.RelatedTo(item) }, item.DateSeen)
                .Concat(site.Page<FlyerPage, OpportunityDetail>(
                    Paths.Flyer(item.Path), item, item.DateSeen, listed: false)));
}
