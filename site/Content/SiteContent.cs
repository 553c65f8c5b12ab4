namespace CareerConnect.Site.Content;

/// <summary>What people wrote that is published on the site's day, and what is not yet.</summary>
/// <param name="Items">By name.</param>
/// <param name="Kept">Drafts, and what waits for its day.</param>
public sealed record SiteContent(IReadOnlyList<ContentItem> Items, IReadOnlyList<ContentItem> Kept)
{
    public static SiteContent None { get; } = new([], []);

    /// <summary>What is wrong in files, whether published or not, one line each.</summary>
    public IReadOnlyList<string> Problems { get; init; } = [];

    /// <summary>Names of pages that could not be read: links to them are not broken, they are.</summary>
    public IReadOnlyCollection<string> Unreadable { get; init; } = [];

    /// <summary>Stories, announcements and events, the newest first.</summary>
    public IReadOnlyList<ContentItem> News { get; } =
    [
        .. Items.Where(i => i.Kind != ContentKind.Page).OrderByDescending(i => i.Day).ThenBy(i => i.Name, StringComparer.Ordinal),
    ];

    /// <summary>Those of a kind, the newest first.</summary>
    public IEnumerable<ContentItem> Of(ContentKind kind) => News.Where(i => i.Kind == kind);
}
