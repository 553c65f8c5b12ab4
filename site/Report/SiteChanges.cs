using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Report;

/// <summary>What has changed since the build before, and why.</summary>
public sealed record SiteChanges
{
    /// <summary>The release before; null at the first build.</summary>
    public string? ReleaseBefore { get; init; }

    /// <summary>The day of the site before.</summary>
    public DateOnly? DateBefore { get; init; }

    public required IReadOnlyList<PageChange> Added { get; init; }

    public required IReadOnlyList<PageChange> Changed { get; init; }

    public required IReadOnlyList<PageChange> Removed { get; init; }

    /// <summary>Files people changed in the input folder.</summary>
    public required ManifestChanges Input { get; init; }

    public static SiteChanges Of(SiteState? before, SiteState after)
    {
        if (before is null)
        {
            return new SiteChanges { Added = [], Changed = [], Removed = [], Input = new([], [], []) };
        }

        var pages = ManifestChanges.Of(Hashes(before), Hashes(after));
        var input = ManifestChanges.Of(before.Input, after.Input);
        return new SiteChanges
        {
            ReleaseBefore = before.Release,
            DateBefore = before.Date,
            Input = input,
            Added = [.. pages.Added.Select(a => Change(a, after.Pages[a], [], []))],
            Removed = [.. pages.Removed.Select(a => Change(a, before.Pages[a], [], []))],
            Changed = [.. pages.Changed.Select(address =>
            {
                var figures = Moved(before.Pages[address].Figures, after.Pages[address].Figures);
                return Change(address, after.Pages[address], Why(after.Pages[address], figures.Count > 0, before, after, input), figures);
            })],
        };
    }

    private static PageChange Change(string address, PageState page, IReadOnlyList<string> why, IReadOnlyList<FigureChange> figures) =>
        new(address, page.Title, page.Locale, page.Listed, why, figures);

    private static Dictionary<string, FileHash> Hashes(SiteState state) => state.Pages.ToDictionary(p => p.Key, p => p.Value.Hash);

    private static List<FigureChange> Moved(IReadOnlyDictionary<string, string> before, IReadOnlyDictionary<string, string> after) =>
    [
        .. ManifestChanges.Of(before, after) is var moved
            ? moved.Changed.Concat(moved.Added).Concat(moved.Removed)
                .Select(label => new FigureChange(label, before.GetValueOrDefault(label), after.GetValueOrDefault(label)))
            : [],
    ];

    /// <summary>Its own file if that changed; else the data if its figures moved with a release; else all it can have been.</summary>
    private static List<string> Why(PageState page, bool moved, SiteState before, SiteState after, ManifestChanges input)
    {
        var data = before.Release != after.Release;
        if (page.Source is { } source && (input.Changed.Contains(source) || input.Added.Contains(source)))
        {
            return moved && data ? ["content", "data"] : ["content"];
        }

        var files = input.Added.Concat(input.Changed).Concat(input.Removed).ToList();
        return moved && data ? ["data"] :
        [
            .. data ? ["data"] : Array.Empty<string>(),
            .. before.Date != after.Date ? ["day"] : Array.Empty<string>(),
            .. files.Any(IsContent) ? ["content"] : Array.Empty<string>(),
            .. files.Any(f => !IsContent(f)) ? ["words"] : Array.Empty<string>(),
            .. before.Program != after.Program ? ["program"] : Array.Empty<string>(),
        ];
    }

    private static bool IsContent(string file) =>
        file.EndsWith(".md", StringComparison.Ordinal) || file.EndsWith(".csv", StringComparison.Ordinal)
        || file.EndsWith("_directory.yml", StringComparison.Ordinal);
}
