using System.Globalization;

namespace CareerConnect.Api.Sources.Changes;

/// <summary>What an import does, in words for whoever starts it, before it is done.</summary>
internal sealed class ImportPlan(IReadOnlyList<RowChange> changes, IReadOnlyList<string> oddities, PlaceNames names)
{
    public void WriteTo(TextWriter output)
    {
        output.WriteLine("What changes:");
        foreach (var rows in changes.GroupBy(c => (c.Table, c.Year)))
        {
            output.WriteLine($"  {Line(rows.Key.Table, rows.Key.Year?.ToString(), [.. rows])}");
        }

        output.WriteLine(changes.Count == 0 ? "  nothing: the store says the same already" : "What looks odd:");
        foreach (var odd in changes.Count == 0 ? [] : oddities.DefaultIfEmpty("nothing"))
        {
            output.WriteLine($"  {odd}");
        }
    }

    private string Line(string table, string? year, IReadOnlyList<RowChange> rows)
    {
        var kinds = rows.GroupBy(r => r.Kind, r => r.Rows).OrderBy(g => g.Key).Select(g => string.Create(
            CultureInfo.InvariantCulture, $"{g.Sum()} {(g.Sum() > 1 ? "rows" : "row")} {Word(g.Key)}"));
        var places = names.List(rows.Select(r => r.Place));
        return $"{table}{(year is null ? "" : $" {year}")}: {string.Join(", ", kinds)}{(places.Length > 0 ? $" ({places})" : "")}";
    }

    private static string Word(ChangeKind kind) => kind switch
    {
        ChangeKind.Added => "added",
        ChangeKind.Changed => "changed",
        _ => "removed",
    };
}
