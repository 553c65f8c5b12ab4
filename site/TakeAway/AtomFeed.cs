using CareerConnect.Site.Components;
using CareerConnect.Site.Generator;
using CareerConnect.Site.Pages;
using CareerConnect.Site.Wording;

namespace CareerConnect.Site.TakeAway;

/// <summary>The programs and events seen last, as a feed a language; its dates are those of the facts.</summary>
public static class AtomFeed
{
    private const int Most = 50;

    public static IEnumerable<SiteFile> Files(SiteContext site) => site.Languages.Select(words => new SiteFile(
        Paths.Feed(words.Locale),
        "feed",
        () => Of(new PageContext { Site = site, Words = words, Path = Paths.Programs })));

    private static byte[] Of(PageContext page) => AtomText.Of(
        page,
        page.Site.Settings.SiteTitle,
        Paths.Feed(page.Words.Locale),
        page.Site.Date,
        page.Site.Opportunities.All.OrderByDescending(Seen).ThenBy(i => i.Slug, StringComparer.Ordinal).Take(Most)
            .Select(item => new AtomText.Entry(item.Name, item.Path, Seen(item), Summary(item, page))));

    private static string Summary(OpportunityDetail item, PageContext page)
    {
        var sure = item.IsOffered(page.Site.Date);
        return page.Words.Say(
            item.IsEvent
                ? sure ? Word.EventDescription : Word.EventDescriptionUnconfirmed
                : sure ? Word.ProgramDescription : Word.ProgramDescriptionUnconfirmed,
            ("name", item.Name),
            ("provider", item.ProviderText));
    }

    private static DateOnly Seen(OpportunityDetail item) => item.DateSeen ?? item.Source.DateSeen;
}
