using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Report;

/// <summary>What is kept of a build, to tell the next one what has changed and why.</summary>
public sealed record SiteState
{
    public required string Release { get; init; }

    public required DateOnly Date { get; init; }

    /// <summary>Identity of the program that drew the pages.</summary>
    public required string Program { get; init; }

    /// <summary>SHA-256 of each file of the input folder.</summary>
    public required IReadOnlyDictionary<string, string> Input { get; init; }

    /// <summary>By address.</summary>
    public required IReadOnlyDictionary<string, PageState> Pages { get; init; }

    /// <summary>The files of an input folder and what is in them.</summary>
    public static IReadOnlyDictionary<string, string> InputOf(string folder) => new SortedDictionary<string, string>(
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(
            file => Path.GetRelativePath(folder, file).Replace('\\', '/'),
            file => FileHash.Of(File.ReadAllBytes(file)).ToString()),
        StringComparer.Ordinal);
}
