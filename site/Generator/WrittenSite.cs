using CareerConnect.Site.Reading;

namespace CareerConnect.Site.Generator;

/// <summary>What was written.</summary>
public sealed record WrittenSite
{
    public required int Pages { get; init; }

    /// <summary>Pages that were drawn; the others are those of the last build.</summary>
    public required int Drawn { get; init; }

    public required int Files { get; init; }

    public required long Bytes { get; init; }

    /// <summary>Pages that show made-up figures.</summary>
    public required int SyntheticPages { get; init; }

    /// <summary>By language, what its pages show in another.</summary>
    public required IReadOnlyDictionary<string, IReadOnlySet<string>> Untranslated { get; init; }

    /// <summary>How hard the pages are to read, a language each.</summary>
    public required IReadOnlyList<ReadingReport> Reading { get; init; }
}
