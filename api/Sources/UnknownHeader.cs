namespace CareerConnect.Api.Sources;

/// <summary>What to say of a file that is of no kind: which kind it comes nearest to, and which columns are amiss.</summary>
internal static class UnknownHeader
{
    // Of a header that shares fewer columns with a kind, nobody meant that kind.
    private const double NearEnough = 0.5;

    public static IEnumerable<ImportError> Explain(
        string file, IReadOnlyList<string> header, IReadOnlyList<(string Title, CsvLayout Layout)> kinds)
    {
        yield return new ImportError(
            file, 1, null, "the header", $"of a kind known here: {string.Join("; ", kinds.Select(k => k.Title))}");
        var (title, layout) = kinds.MaxBy(kind => Meant(header, kind.Layout));
        if (Meant(header, layout) < NearEnough)
        {
            yield break;
        }

        var there = header.Select(layout.NameOf).ToHashSet();
        var missing = layout.Needed.Where(name => !there.Contains(name)).Select(layout.Shown).ToList();
        foreach (var written in header.Where(h => layout.NameOf(h) is { } name && !layout.Knows(name)))
        {
            if (NearestName.To(written, missing) is { } near)
            {
                yield return new ImportError(
                    file, 1, ImportError.Show(written).Trim('\''), "it", $"a column of {title}: did you mean {near}?");
            }
        }

        yield return new ImportError(
            file, 1, null, "the header", $"whole for {title}: it lacks {string.Join(", ", missing)}");
    }

    // Share of the needed columns that are there, or nearly.
    private static double Meant(IReadOnlyList<string> header, CsvLayout layout)
    {
        var names = header.Select(layout.NameOf).OfType<string>().ToList();
        return (double)layout.Needed.Count(n => names.Contains(n) || NearestName.To(n, names) is not null) / layout.Needed.Count;
    }
}
