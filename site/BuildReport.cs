using System.Globalization;

namespace CareerConnect.Site;

/// <summary>What a build made.</summary>
public sealed record BuildReport
{
    /// <summary>Identity of the release that every page was made from.</summary>
    public required string Release { get; init; }

    /// <summary>The day the site speaks of.</summary>
    public required DateOnly Date { get; init; }

    public required int Pages { get; init; }

    public required int Files { get; init; }

    public required long Bytes { get; init; }

    /// <summary>Pages that show made-up figures; 0 on a site for the public.</summary>
    public required int SyntheticPages { get; init; }

    /// <summary>For each language but the first: words it lacks, and texts of sources nobody has translated.</summary>
    public required IReadOnlyList<LanguageReport> Languages { get; init; }

    public required TimeSpan Duration { get; init; }

    /// <summary>True when any page shows made-up figures.</summary>
    public bool Synthetic => SyntheticPages > 0;

    public override string ToString() => string.Join("; ",
    [
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Pages} pages, {Files} files, {Bytes / 1024} KB in {Duration.TotalSeconds:0.0} s, release {Release}"),
        .. Synthetic ? [$"{SyntheticPages} pages show demonstration figures, not real"] : Array.Empty<string>(),
        .. Languages.Select(l => l.ToString()),
    ]);
}
