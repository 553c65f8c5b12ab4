using CareerConnect.Site.Components;
using CareerConnect.Site.Content;
using CareerConnect.Site.Generator;
using CareerConnect.Site.Pages;

namespace CareerConnect.Site.TakeAway;

/// <summary>The newest stories, announcements and events as feeds, one a kind and language, where there are any.</summary>
public static class NewsFeed
{
    private const int Most = 50;

    public static IEnumerable<SiteFile> Files(SiteContext site) => site.Content.News.Select(i => i.Kind).Distinct().Order()
        .SelectMany(kind => site.Languages.Select(words => new SiteFile(
            Paths.NewsFeed(kind, words.Locale),
            "news feed",
            () => Of(kind, new PageContext { Site = site, Words = words, Path = Paths.News(kind) }))));

    private static byte[] Of(ContentKind kind, PageContext page)
    {
        var items = page.Site.Content.Of(kind).Take(Most).ToList();
        return AtomText.Of(
            page,
            $"{page.Words.Named("NewsKind", kind.ToString())} · {page.Site.Settings.SiteTitle}",
            Paths.NewsFeed(kind, page.Words.Locale),
            items.Max(i => i.Day),
            items.Select(item => Entry(item, item.In(page.Words.Locale).Front)));
    }

    private static AtomText.Entry Entry(ContentItem item, FrontMatter front) =>
        new(front.Title, item.Path, item.Day, front.Description);
}
