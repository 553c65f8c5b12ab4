using System.Diagnostics.CodeAnalysis;
using CareerConnect.Site.Generator;
using CareerConnect.Site.Pages;
using CareerConnect.Site.Wording;

namespace CareerConnect.Site.Components;

/// <summary>The page being drawn: its language, its place, and how it links to others.</summary>
public sealed class PageContext
{
    public required SiteContext Site { get; init; }

    public required Phrases Words { get; init; }

    [AllowNull]
    public required SitePath Path
    {
        get => field ?? throw new InvalidOperationException("a part that many pages show alike asks which page it is on");
        init;
    }

    /// <summary>Raised when a made-up figure is about to be drawn, so that the page says so at its top.</summary>
    public event Action? SyntheticShown;

    /// <summary>The page's own full address.</summary>
    public Uri Canonical => field ??= Full(Path);

    /// <summary>The full address of another page in the same language.</summary>
    public Uri Full(SitePath path) => Full(Words, path);

    /// <summary>For what is the same on every page of the language.</summary>
    public PageContext OfNone => new() { Site = Site, Words = Words, Path = null };

    /// <summary>The language facts are written in, where it is not the page's own; to mark them with.</summary>
    public string? FactLanguage => Words.Translation ? Site.Languages[0].Locale : null;

    /// <summary>True on pages whose words no person has reviewed yet.</summary>
    public bool Draft => Site.Settings.Drafts.Contains(Words.Locale);

    /// <summary>The same page in every language, the first language first.</summary>
    public IEnumerable<(Phrases Words, Uri Address)> InEveryLanguage =>
        Site.Languages.Select(words => (words, Full(words, Path)));

    /// <summary>A link to a page in the same language.</summary>
    public string Href(SitePath path) => Root + Site.Address(Words, path);

    /// <summary>A link to this page in another language.</summary>
    public string Href(Phrases words) => Root + Site.Address(words, Path);

    /// <summary>A link to an anchor of a page in the same language.</summary>
    public string Href(SitePath path, string anchor) => $"{Href(path)}#{anchor}";

    /// <summary>A link to what is said of a source.</summary>
    public string SourceHref(string key) => Href(Site.Facts.PathOf(key), Paths.SourceAnchor(key));

    /// <summary>A link that a person wrote, such as "/programs/#prep": the same place in this language.</summary>
    public string HrefOf(string written)
    {
        var cut = written.IndexOfAny(['#', '?']);
        var (path, rest) = cut < 0 ? (written, "") : (written[..cut], written[cut..]);
        var target = path.Contains('.', StringComparison.Ordinal)
            ? SitePath.File(path.Trim('/'))
            : SitePath.Of(path.Split('/', StringSplitOptions.RemoveEmptyEntries));
        return Href(target) + rest;
    }

    /// <summary>A link to a file of input/assets.</summary>
    public string Asset(string name) => $"{Root}/{Site.Assets[name]}";

    public void ShowSynthetic() => SyntheticShown?.Invoke();

    private Uri Full(Phrases words, SitePath path) => new(Site.Settings.BaseUrl, Site.Address(words, path).Value[1..]);

    private string Root => Site.Settings.BaseUrl.AbsolutePath.TrimEnd('/');
}
