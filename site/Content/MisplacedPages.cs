using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Content;

/// <summary>
/// Pages that lie where nothing reads them, or are named so that nothing takes them for pages. Without a word of it their
/// writer would look for them in vain.
/// </summary>
internal static class MisplacedPages
{
    private const string Page = ".md";

    /// <summary>What people take for the form of a page. Files of editors and of systems have other ends.</summary>
    private static readonly HashSet<string> Likely = new(
        [Page, ".markdown", ".mdown", ".mkd", ".mdx", ".txt", ".htm", ".html", ".rtf", ".doc", ".docx", ".odt", ".pages"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>What is wrong, one line each.</summary>
    public static IEnumerable<string> In(string input, IReadOnlyList<string> locales)
    {
        var folders = locales.Select(locale => Path.Combine(input, locale)).ToList();
        return
        [
            .. Files(input).Where(f => f is { IsPage: true, Folder: null }).Select(f => f.At.Says(
                $"it lies in no folder of a language, so it is shown nowhere: expected it in {string.Join(" or ", folders)}.")),
            .. Files(input).Where(f => f is { IsPage: true, Folder: { Length: 2 or 3 } name } && !locales.Contains(name))
                .DistinctBy(f => f.Folder).Select(f => f.At.Says(
                    $"its language is none of the site's: expected it in Locales of settings.yml, which has {string.Join(", ", locales)}.")),
            .. Files(input).Where(f => f is { IsPage: true, Folder: { Length: > 3 } name }).Select(f => f.At.Says(
                $"'{f.Folder}' is no folder of pages, so it is shown nowhere: expected it in {string.Join(" or ", folders)}.")),
            .. folders.Where(Directory.Exists).SelectMany(Files).Where(f => !f.IsPage).Select(f => f.At.Says(
                $"it is no page, for its name ends in '{Path.GetExtension(f.At.File)}': expected '{Page}'.")),
            .. folders.Where(Directory.Exists).SelectMany(Files).Where(f => f is { IsPage: true, Folder: not null })
                .DistinctBy(f => Path.GetDirectoryName(f.At.File)).SelectMany(f => Misspelt(f.Folder!, f.At)),
        ];
    }

    /// <summary>A story in "storys" would be a page that stays, in no list.</summary>
    private static IEnumerable<string> Misspelt(string folder, Spot at) =>
        !ContentFolder.Kinds.ContainsKey(folder) && Suggestion.Near(folder, ContentFolder.Kinds.Keys) is { } meant
            ? [at.Says($"a page in '{folder}' is in no list. Did you mean '{meant}'?")]
            : [];

    private static IEnumerable<(Spot At, string? Folder, bool IsPage)> Files(string root) =>
        from file in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        let parts = Path.GetRelativePath(root, file).Split(Path.DirectorySeparatorChar)
        where Likely.Contains(Path.GetExtension(file)) && parts[^1] != "README.md" && !parts.Any(p => p[0] is '_' or '.')
        select (new Spot(file, 1, 1), parts.Length > 1 ? parts[0] : null, Path.GetExtension(file) == Page);
}
