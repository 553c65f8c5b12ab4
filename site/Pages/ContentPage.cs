using CareerConnect.Site.Components;
using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Pages;

/// <summary>
/// Pages that people write in Markdown: one file in input/ under its language. What a language has not
/// translated is shown as the first language has it, and says so.
/// </summary>
public sealed partial class ContentPage
{
    public static Task<IEnumerable<SitePage>> AskAsync(GraphQLClient api, SiteContext site, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(api);
        ct.ThrowIfCancellationRequested();
        var folders = site.Languages.Select(words => Path.Combine(site.Settings.Input, words.Locale)).ToList();
        var names = Directory.EnumerateFiles(folders[0], "*.md").Select(file => Path.GetFileName(file))
            .Order(StringComparer.Ordinal).ToList();
        var stray = folders.Where(Directory.Exists).SelectMany(folder => Directory.EnumerateFiles(folder, "*.md"))
            .Where(file => !names.Contains(Path.GetFileName(file))).Order(StringComparer.Ordinal).ToList();
        if (stray.Count > 0)
        {
            throw new SiteException(SiteFailure.BadInput, [.. stray.Select(file =>
                $"{file}:1: it translates nothing: expected a page of the same name in {folders[0]}.")]);
        }

        return Task.FromResult(site.Languages.Zip(folders).SelectMany(language =>
        {
            var (words, folder) = language;
            var context = new PageContext { Site = site, Words = words, Path = Paths.Home };
            return names.Select(name =>
            {
                var own = File.Exists(Path.Combine(folder, name));
                var page = MarkdownPage.Read(Path.Combine(own ? folder : folders[0], name), context.HrefOf);
                return site.Page<ContentPage, Content>(words, SitePath.Of(page.Slug), new Content(page, own));
            });
        }));
    }

    /// <param name="Text">The page as written.</param>
    /// <param name="Translated">False when it is shown in the first language instead.</param>
    public sealed record Content(MarkdownPage Text, bool Translated);
}
