using CareerConnect.Site.Components;
using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Pages;

/// <summary>Pages that people write in Markdown: one file in input/ under its language.</summary>
public sealed partial class ContentPage
{
    public static Task<IEnumerable<SitePage>> AskAsync(GraphQLClient api, SiteContext site, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(api);
        ct.ThrowIfCancellationRequested();
        return Task.FromResult(site.Languages.SelectMany(words =>
        {
            var folder = Path.Combine(site.Settings.Input, words.Locale);
            var context = new PageContext { Site = site, Words = words, Path = Paths.Home };
            return Directory.EnumerateFiles(folder, "*.md").Order(StringComparer.Ordinal)
                .Select(file => MarkdownPage.Read(file, context.HrefOf))
                .Select(page => site.Page<ContentPage, MarkdownPage>(words, SitePath.Of(page.Slug), page));
        }));
    }
}
