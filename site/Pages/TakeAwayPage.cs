using CareerConnect.Site.Components;
using CareerConnect.Site.Finding;
using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Pages;

/// <summary>The site in other forms: booklets, calendars, feeds, cards for other sites, a copy to take along.</summary>
public sealed partial class TakeAwayPage
{
    public static IEnumerable<SitePage> Of(SiteContext site)
    {
        var counties = site.Places.Counties
            .OrderBy(c => c.Name, StringComparer.Ordinal).ThenBy(c => c.Slug, StringComparer.Ordinal)
            .Select(c => new CountyModel(c.Slug, c.Name, [.. site.Opportunities.ByCounty[c.Slug]])).ToList();
        return counties.SelectMany(c =>
                site.Page<BookletPage, CountyModel>(Paths.Booklet(c.Slug), c, site.Date, listed: false)
                    .Concat(site.Page<EmbedPage, EmbedPage.Card>(
                        Paths.EmbedCounty(c.Slug),
                        new EmbedPage.Card(c.Name, true, Paths.County(c.Slug), c.Items),
                        site.Date,
                        listed: false)))
            .Concat(ListPages.Of<TakeAwayPage, CountyModel, bool>(
                site,
                Paths.TakeAway,
                new FoundList<CountyModel>(counties, [], site.Languages, canFilter: false),
                true,
                site.Date));
    }

    /// <summary>A county with its programs and events.</summary>
    public sealed record CountyModel(string Slug, string Name, IReadOnlyList<OpportunityDetail> Items)
    {
        /// <summary>True when a calendar of it has anything in it.</summary>
        public bool HasDays => Items.Any(i => i.Day is not null);
    }
}
