namespace CareerConnect.Site.Generator;

/// <summary>One page to be built: where it goes and which component draws it, with what.</summary>
public sealed record SitePage
{
    /// <summary>Where it is, without the language.</summary>
    public required SitePath Path { get; init; }

    /// <summary>The language it is in.</summary>
    public required string Locale { get; init; }

    /// <summary>The address under the site's root, language included: "/es/programs/".</summary>
    public required SitePath Address { get; init; }

    /// <summary>The Razor component that draws the whole document.</summary>
    public required Type Component { get; init; }

    public required IReadOnlyDictionary<string, object?> Parameters { get; init; }

    /// <summary>False for pages that search engines should not list, such as 404.</summary>
    public bool Listed { get; init; } = true;

    /// <summary>True for pages that students use: how hard they are to read is measured.</summary>
    public bool ForStudents { get; init; }

    /// <summary>The file a person wrote it in; null for pages made of facts.</summary>
    public string? Source { get; init; }

    /// <summary>All it is drawn from, besides the program; null of a page that is drawn in every build.</summary>
    public object? Inputs { get; init; }

    /// <summary>What few pages show of all they could, by name; a page notes what it reads: see <see cref="PageNotes"/>.</summary>
    public IReadOnlyDictionary<string, object?> Shared { get; init; } = new Dictionary<string, object?>();

    /// <summary>Files that are written with it.</summary>
    public IReadOnlyList<PageFile> Files { get; init; } = [];

    /// <summary>The newest date among the facts it shows, for the sitemap; never the clock.</summary>
    public DateOnly? LastModified { get; init; }
}
