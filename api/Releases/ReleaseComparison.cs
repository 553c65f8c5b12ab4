using System.Globalization;
using CareerConnect.Api.Data;
using CareerConnect.Api.Figures;

namespace CareerConnect.Api.Releases;

/// <summary>What the public sees of one release and did not see of another: a line a table, a line a measure and year.</summary>
public sealed record ReleaseComparison(IReadOnlyList<string> Lines)
{
    public static ReleaseComparison Of(ReleaseContent? before, ReleaseContent after)
    {
        var rows = new RowsByTable();
        var earlier = new RowsByTable();
        ReleaseTables.Each(after, rows);
        if (before is not null)
        {
            ReleaseTables.Each(before, earlier);
        }

        return new(
        [
            .. Figures(before?.Figures ?? [], after.Figures),
            .. rows.Tables
                .Select(t => Line(t.Key.Replace('_', ' '), Differences(earlier.Tables.GetValueOrDefault(t.Key) ?? [], t.Value)))
                .OfType<string>(),
            .. after.Sources.Any(s => s.Synthetic) ? ["demonstration figures are among it: made up, not real"] : (string[])[],
        ]);
    }

    /// <summary>All of it in one line.</summary>
    public override string ToString() => string.Join("; ", Lines.DefaultIfEmpty("nothing else"));

    public void WriteTo(TextWriter output)
    {
        output.WriteLine("What the public sees anew:");
        foreach (var line in Lines.DefaultIfEmpty("nothing"))
        {
            output.WriteLine($"  {line}");
        }
    }

    private static IEnumerable<string> Figures(IReadOnlyList<FigureRow> before, IReadOnlyList<FigureRow> after)
    {
        var was = TableOf(before);
        var now = TableOf(after);
        var differences = now.All().Select(f => (f.Measure, f.SchoolYear, What: Difference(was.Find(f.AreaCode, f.SchoolYear, f.Cell), f)))
            .Concat(was.All().Where(f => now.Find(f.AreaCode, f.SchoolYear, f.Cell) is null)
                .Select(f => (f.Measure, f.SchoolYear, What: Difference(f, null))));
        return differences.Where(d => d.What is not null)
            .CountBy(d => d).GroupBy(d => (d.Key.Measure, d.Key.SchoolYear))
            .OrderBy(year => year.Key.Measure).ThenBy(year => year.Key.SchoolYear)
            .Select(year => Line(
                $"{year.Key.Measure.ToString().ToLowerInvariant()} {year.Key.SchoolYear}",
                year.Select(d => (d.Key.What!, d.Value))))
            .OfType<string>();
    }

    private static FigureTable TableOf(IReadOnlyList<FigureRow> figures) =>
        figures is FigureRows rows ? rows.Table : new FigureTable(figures);

    private static string? Difference(PublishedFigure? was, PublishedFigure? now) => (was?.Status, now?.Status) switch
    {
        (FigureStatus.Value, FigureStatus.Value) => was?.Value == now?.Value ? null : "changed",
        (FigureStatus.Value, FigureStatus.Suppressed) => "now withheld",
        (FigureStatus.Value, _) => "gone",
        (FigureStatus.Suppressed, FigureStatus.Value) => "no longer withheld",
        (_, FigureStatus.Value) => "added",
        _ => null,
    };

    private static IEnumerable<string?> Differences(Dictionary<string, string> was, Dictionary<string, string> now) =>
        was.Keys.Union(now.Keys).Select(key => (was.GetValueOrDefault(key), now.GetValueOrDefault(key)) switch
        {
            (null, _) => "added",
            (_, null) => "gone",
            var (a, b) => a == b ? null : "changed",
        });

    private static string? Line(string what, IEnumerable<string?> differences) =>
        Line(what, differences.OfType<string>().CountBy(d => d).Select(d => (d.Key, d.Value)));

    private static string? Line(string what, IEnumerable<(string What, int Count)> differences)
    {
        var counted = differences.OrderBy(d => d.What, StringComparer.Ordinal)
            .Select(d => string.Create(CultureInfo.InvariantCulture, $"{d.Count} {d.What}")).ToList();
        return counted.Count == 0 ? null : $"{what}: {string.Join(", ", counted)}";
    }

    // Figures are compared in their own tables, and the certificate says nothing that they do not.
    private sealed class RowsByTable : ITableVisitor
    {
        public Dictionary<string, Dictionary<string, string>> Tables { get; } = [];

        public void Visit<T>(RecordTable<T> table, IReadOnlyList<T> records)
        {
            if (typeof(T) != typeof(FigureRow) && typeof(T) != typeof(CertificateLine))
            {
                Tables[table.Name] = records.Select(table.ToRow).ToDictionary(
                    row => Text(row.Take(table.Key.Count)), row => Text(row));
            }
        }

        private static string Text(IEnumerable<object?> cells) =>
            string.Join('\u001F', cells.Select(c => Convert.ToString(c, CultureInfo.InvariantCulture)));
    }
}
