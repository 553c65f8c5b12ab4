namespace CareerConnect.Site.Generator;

/// <summary>
/// What is noted while a page is drawn: which of the things that all pages share, and few show, it read, and what nobody has
/// translated. A page that read nothing of the kind last time will not this time either, if all else is the same.
/// </summary>
public sealed class PageNotes
{
    private static readonly AsyncLocal<PageNotes?> Drawing = new();

    /// <summary>Those of the page that is being drawn here; null where none is.</summary>
    public static PageNotes? Current => Drawing.Value;

    /// <summary>By the names in <see cref="SitePage.Shared"/>.</summary>
    public HashSet<string> Reads { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Untranslated { get; } = new(StringComparer.Ordinal);

    public bool Any => Reads.Count + Untranslated.Count > 0;

    /// <summary>Begins to take notes, for what runs from here on.</summary>
    public static PageNotes Begin() => Drawing.Value = new PageNotes();

    /// <summary>Goes on with the notes of the page that a part was drawn for.</summary>
    public static void Resume(PageNotes? page) => Drawing.Value = page;

    /// <summary>Takes over what was noted while a part of the page was drawn.</summary>
    public void Add(PageNotes part)
    {
        Reads.UnionWith(part.Reads);
        Untranslated.UnionWith(part.Untranslated);
    }

    /// <summary>Notes that the page being drawn, if one is, reads something shared; to be called by who hands it out.</summary>
    public static void Read(string name) => Current?.Reads.Add(name);
}
