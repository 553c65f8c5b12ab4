using CareerConnect.Site.Components;
using CareerConnect.Site.Finding;
using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Pages;


/// <summary>All programs and events, with filters.</summary>
public sealed partial class ProgramsPage
{
    public static IEnumerable<SitePage> Of(SiteContext site)
    {
        var items = site.Opportunities.All;
        return ListPages.Of<ProgramsPage, OpportunityDetail, Counts>(
            site,
            Paths.Programs,
            new FoundList<OpportunityDetail>(items, OpportunityFacets.On(site.Date), site.Languages),
            new Counts(items.Count(i => !i.IsEvent), items.Count(i => i.IsEvent), items.Count(i => i.Confirmed)),
            site.Date);
    }

    public sealed record Counts(int Programs, int Events, int Confirmed);
}
