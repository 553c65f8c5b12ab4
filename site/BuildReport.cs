using System.Globalization;
using CareerConnect.Site.Reading;
using CareerConnect.Site.Report;

namespace CareerConnect.Site;

/// <summary>What a build made.</summary>
public sealed record BuildReport
{
    /// <summary>Identity of the release that every page was made from.</summary>
    public required string Release { get; init; }

    /// <summary>The day the site speaks of.</summary>
    public required DateOnly Date { get; init; }

    public required int Pages { get; init; }

    /// <summary>Pages that were drawn; the others were taken over from the last build.</summary>
    public required int Drawn { get; init; }

    public required int Files { get; init; }

    public required long Bytes { get; init; }

    /// <summary>Pages that show made-up figures; 0 on a site for the public.</summary>
    public required int SyntheticPages { get; init; }

    /// <summary>For each language but the first: words it lacks, and texts of sources nobody has translated.</summary>
    public required IReadOnlyList<LanguageReport> Languages { get; init; }

    /// <summary>How hard the pages for students are to read, a language each.</summary>
    public required IReadOnlyList<ReadingReport> Reading { get; init; }

    /// <summary>What is not as it was at the build before.</summary>
    public required SiteChanges Changes { get; init; }

    /// <summary>What to mend, and what is good to know.</summary>
    public required IReadOnlyList<Remark> Remarks { get; init; }

    /// <summary>Figures withheld to protect students, on the pages of the first language.</summary>
    public required int Withheld { get; init; }

    /// <summary>Figures that are made up, on the pages of the first language.</summary>
    public required int MadeUp { get; init; }

    public required TimeSpan Duration { get; init; }

    /// <summary>True when any page shows made-up figures.</summary>
    public bool Synthetic => SyntheticPages > 0;

    public override string ToString() => string.Join('\n',
    [
        First,
        .. Reading.Select(r => r.ToString()),
    ]);

    private string First => string.Join("; ",
    [
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Pages} pages, {Files} files, {Bytes / 1024} KB in {Duration.TotalSeconds:0.0} s, release {Release[..Math.Min(12, Release.Length)]}"),
        .. Synthetic ? [$"{SyntheticPages} pages show demonstration figures, not real"] : Array.Empty<string>(),
        .. Languages.Select(l => l.ToString()),
    ]);
}
