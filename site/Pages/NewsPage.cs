using CareerConnect.Site.Components;
using CareerConnect.Site.Content;
using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Pages;

/// <summary>Lists of stories, of announcements, of the network's own events; a page for each year where there are many.</summary>
public sealed partial class NewsPage
{
    /// <summary>As many stand on the first page.</summary>
    public const int Most = 30;

    private static readonly ContentKind[] Kinds = [ContentKind.Story, ContentKind.Announcement, ContentKind.Event];

    public static IEnumerable<SitePage> Of(SiteContext site) =>
        Kinds.SelectMany(kind => Pages(kind, [.. site.Content.Of(kind)], site));

    private static IEnumerable<SitePage> Pages(ContentKind kind, IReadOnlyList<ContentItem> items, SiteContext site)
    {
        if (items.Count == 0)
        {
            return [];
        }

        var years = items.Count > Most ? items.GroupBy(i => i.Day.Year).ToList() : [];
        return years
            .SelectMany(year => site.Page<NewsPage, Listed>(
                Paths.News(kind, year.Key), new Listed(kind, [.. year], [], year.Key), year.First().Day))
            .Concat(site.Page<NewsPage, Listed>(
                Paths.News(kind), new Listed(kind, [.. items.Take(Most)], [.. years.Select(y => y.Key)], null), items[0].Day));
    }

    /// <param name="Kind">What they are.</param>
    /// <param name="Items">The newest first.</param>
    /// <param name="Years">Years that have a page of their own.</param>
    /// <param name="Year">The year of this page; null on the first.</param>
    public sealed record Listed(ContentKind Kind, IReadOnlyList<ContentItem> Items, IReadOnlyList<int> Years, int? Year);
}
