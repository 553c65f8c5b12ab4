using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Content;

/// <summary>What stands between the two lines of --- at the top of a written page.</summary>
public sealed record FrontMatter
{
    /// <summary>Every name there is. Statiq's, where it has one.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        nameof(Title), nameof(Description), nameof(Draft), nameof(Published), nameof(Author), nameof(Xref),
        nameof(RedirectFrom), nameof(Starts), nameof(Ends), nameof(Time), nameof(Place), nameof(Link),
    ];

    /// <summary>Those a _directory.yml may give for all pages of its folder.</summary>
    public static IReadOnlyList<string> DirectoryNames { get; } =
        [nameof(Draft), nameof(Published), nameof(Author), nameof(Time), nameof(Place)];

    /// <summary>Those that only an event has.</summary>
    public static IReadOnlyList<string> EventNames { get; } =
        [nameof(Starts), nameof(Ends), nameof(Time), nameof(Place), nameof(Link)];

    /// <summary>Stands for one that cannot be read, so that the text under it is looked at all the same.</summary>
    public static FrontMatter Unread { get; } = new() { Title = "", Description = "" };

    public required string Title { get; init; }

    /// <summary>One or two sentences: under the title, in lists, in search engines.</summary>
    public required string Description { get; init; }

    /// <summary>Not to be published yet; --drafts shows it, marked.</summary>
    public bool Draft { get; init; }

    /// <summary>The day it bears; before that day it is not published.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Who wrote it.</summary>
    public string? Author { get; init; }

    /// <summary>Its name in xref: links, besides the path of its file.</summary>
    public string? Xref { get; init; }

    /// <summary>Addresses it had before; they lead to it.</summary>
    public IReadOnlyList<StrictYaml.Entry> RedirectFrom { get; init; } = [];

    /// <summary>The first day of an event.</summary>
    public DateOnly? Starts { get; init; }

    /// <summary>Its last day, where it has several.</summary>
    public DateOnly? Ends { get; init; }

    /// <summary>The time of day, in words.</summary>
    public string? Time { get; init; }

    /// <summary>Where it is, in words.</summary>
    public string? Place { get; init; }

    /// <summary>Where to sign up or read more.</summary>
    public string? Link { get; init; }
}
