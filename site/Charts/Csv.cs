using System.Globalization;
using System.Text;
using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Charts;

/// <summary>A small table as RFC 4180 has it: a head line, then a line a row. A value that is not there is empty.</summary>
public static class Csv
{
    public static PageFile File(SitePath path, IReadOnlyList<string> head, IEnumerable<object?[]> rows) =>
        new(path, Encoding.UTF8.GetBytes(string.Concat(
            rows.Prepend([.. head]).Select(row => string.Join(',', row.Select(Field)) + "\r\n"))));

    private static string Field(object? value)
    {
        var text = value switch
        {
            null => "",
            bool flag => flag ? "true" : "false",
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString()!,
        };

        // A spreadsheet takes a text that starts like this for a formula.
        text = value is string && text.Length > 0 && "=+-@\t\r".Contains(text[0], StringComparison.Ordinal) ? "'" + text : text;
        return text.AsSpan().ContainsAny(",\"\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }
}
