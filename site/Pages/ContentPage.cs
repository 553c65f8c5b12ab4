using CareerConnect.Site.Components;
using CareerConnect.Site.Content;
using CareerConnect.Site.Content.Shortcodes;
using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Pages;

/// <summary>
/// Pages that people write in Markdown: one file in input/ under its language. What a language has not
/// translated is shown as the first language has it, and says so.
/// </summary>
public sealed partial class ContentPage
{
    /// <summary>Makes them ready, knowing all <paramref name="others"/>; every mistake in any of them is told at once.</summary>
    public static async Task<IReadOnlyList<SitePage>> AskAsync(
        GraphQLClient api, SiteContext site, IReadOnlyCollection<SitePath> others, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(site);
        var problems = new List<string>(site.Content.Problems);
        var items = site.Content.Items;
        var names = new XrefTable(
            others.Concat(items.Select(i => i.Path)), site.Content, site.Settings.Locales, problems);
        var figures = new FigureBook(api);
        problems.AddRange(Redirects.Problems(site, others));
        var pages = new List<SitePage>();

        // What waits for its day is looked at too: on that day nobody may be there to mend it.
        foreach (var item in items.Concat(site.Content.Kept.Where(i => !i.Front.Draft)))
        {
            foreach (var words in site.Languages)
            {
                var file = item.In(words.Locale);
                var desk = new ContentDesk
                {
                    Page = new PageContext { Site = site, Words = words, Path = item.Path },
                    Names = names,
                    Figures = figures,
                    Problems = problems,
                };
                var body = await ContentReader.ReadAsync(file, desk, ct);
                if (!items.Contains(item))
                {
                    continue;
                }

                pages.Add(site.Page<ContentPage, Written>(
                    words, item.Path, new Written(item, file.Front, body, item.IsIn(words.Locale)), item.Front.Published,
                    listed: !IsKept(item, site)) with
                {
                    Source = file.File,
                });
            }
        }

        // A page shown in two languages tells its mistakes twice.
        return problems.Count == 0 ? pages : throw new SiteException(SiteFailure.BadInput, [.. Spot.InOrder(problems)]);
    }

    private static bool IsKept(ContentItem item, SiteContext site) => item.Front.Draft || item.Day > site.Date;

    /// <param name="Item">The page in all languages.</param>
    /// <param name="Front">Its front matter in this one.</param>
    /// <param name="Body">Its text in this one.</param>
    /// <param name="Translated">False when it is shown in the first language instead.</param>
    public sealed record Written(ContentItem Item, FrontMatter Front, ContentBody Body, bool Translated);
}
