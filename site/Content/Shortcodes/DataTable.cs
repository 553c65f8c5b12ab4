using System.Text;
using System.Text.RegularExpressions;
using CareerConnect.Site.Generator;
using CsvHelper;

namespace CareerConnect.Site.Content.Shortcodes;

/// <summary>
/// &lt;?# Table File="tables/hours.csv" Caption="…" Source="…" SourceUrl="https://…" /?&gt;: a CSV file of input/, or the lines
/// between two ends. A number without a source is not shown, nor a count of one to nine students: figures of students come
/// from the api, which withholds what must be withheld.
/// </summary>
public sealed partial class DataTable
{
    public static Shortcode Shortcode { get; } = new(
        "Table", ["Caption", "Source"], ["File", "SourceUrl"], Inline: false, (call, desk, _) => Task.FromResult(Read(call, desk)));

    private static ShortcodeView? Read(ShortcodeCall call, ContentDesk desk)
    {
        if (call["SourceUrl"] is { } url && !(SafeUrl.TryParse(url, out var safe) && safe.IsExternal))
        {
            desk.Wrong(call.SpotOf("SourceUrl"), $"SourceUrl is '{url}': expected an address such as https://example.org/.");
            return null;
        }

        if (Text(call, desk) is not var (text, start))
        {
            return null;
        }

        var rows = Rows(text);
        var before = desk.Problems.Count;
        Check(rows, start, desk);
        return desk.Problems.Count > before ? null : ShortcodeView.Of<DataTable>(new Shown(
            call["Caption"]!, rows[0].Cells, [.. rows.Skip(1).Select(r => r.Cells)], call["Source"]!, call["SourceUrl"]));
    }

    private static (string Text, Spot Start)? Text(ShortcodeCall call, ContentDesk desk)
    {
        if (call["File"] is not { } name)
        {
            if (call.Content is null)
            {
                desk.Wrong(call.At, "Table has nothing to show: expected File=\"tables/….csv\", or lines of CSV before <?#/ Table ?>.");
            }

            return call.Content is null ? null : (call.Content, call.At with { Line = call.At.Line + 1, Column = 1 });
        }

        var input = Path.GetFullPath(desk.Site.Settings.Input);
        var file = Path.GetFullPath(Path.Combine(input, name));
        if (file.StartsWith(input + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            && name.EndsWith(".csv", StringComparison.Ordinal) && File.Exists(file))
        {
            return (File.ReadAllText(file), new Spot(file, 1, 1));
        }

        var known = Directory.EnumerateFiles(input, "*.csv", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(input, f).Replace('\\', '/'));
        desk.Wrong(call.SpotOf("File"), $"there is no '{name}' in input/: expected a .csv file. {Suggestion.For(name, known)}".TrimEnd());
        return null;
    }

    private static List<(IReadOnlyList<string> Cells, int Line)> Rows(string text)
    {
        // From a stream: of a text this library counts the lines wrongly.
        using var reader = CsvReader.Create(new MemoryStream(Encoding.UTF8.GetBytes(text)), new CsvReaderOptions
        {
            Separator = ',',
            HasHeader = false,
            TrackLineNumbers = true,
            DetectSeparatorHint = false,
        });
        var rows = new List<(IReadOnlyList<string>, int)>();
        while (reader.Read())
        {
            rows.Add(([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.GetString(i).Trim())], (int)reader.LineNumber));
        }

        return rows;
    }

    private static void Check(List<(IReadOnlyList<string> Cells, int Line)> rows, Spot start, ContentDesk desk)
    {
        if (rows.Count < 2)
        {
            desk.Wrong(start, "the table has no rows: expected a line of headings and at least one more.");
            return;
        }

        foreach (var (cells, line) in rows.Skip(1))
        {
            var at = start with { Line = start.Line + line - 1 };
            if (cells.Count != rows[0].Cells.Count)
            {
                desk.Wrong(at, $"the row has {cells.Count} cells: expected {rows[0].Cells.Count}, as in the headings. A cell with a comma stands in quotes.");
                continue;
            }

            foreach (var (head, cell) in rows[0].Cells.Zip(cells).Where(c => OfPeople().IsMatch(c.First) && Few().IsMatch(c.Second)))
            {
                desk.Wrong(at, $"'{head}' is {cell}: a count of 1 to 9 students is never published. Expected '<10', or a figure of the api (LiveFigure).");
            }
        }
    }

    [GeneratedRegex("student|participant|graduate|estudiante|alumn|graduad", RegexOptions.IgnoreCase)]
    private static partial Regex OfPeople();

    [GeneratedRegex("^[1-9]$")]
    private static partial Regex Few();

    /// <summary>A table to be shown; its first column names the rows.</summary>
    public sealed record Shown(
        string Caption, IReadOnlyList<string> Head, IReadOnlyList<IReadOnlyList<string>> Rows, string Source, string? SourceUrl);
}
