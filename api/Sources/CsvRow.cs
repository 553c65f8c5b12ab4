using System.Globalization;
using System.Text.RegularExpressions;
using CareerConnect.Api.Data;

namespace CareerConnect.Api.Sources;

/// <summary>
/// A row of a table. An empty cell is null, never zero. A cell that cannot be read adds an error and gives null (or an
/// empty value where one is required): go on reading, the import is refused at its end.
/// </summary>
public sealed partial class CsvRow
{
    private readonly CsvColumns _columns;
    private readonly string[] _cells;
    private readonly CsvLayout _layout;
    private readonly ImportErrors _errors;

    internal CsvRow(
        string file, int line, CsvColumns columns, string[] cells, CsvLayout layout, ImportErrors errors)
    {
        (File, Line, _columns, _cells, _layout, _errors) = (file, line, columns, cells, layout, errors);
    }

    public string File { get; }

    /// <summary>The line it begins in, from 1.</summary>
    public int Line { get; }

    /// <summary>True once a cell of this row could not be read.</summary>
    public bool Failed { get; private set; }

    /// <summary>Whether the file has the column at all.</summary>
    public bool Has(string column) => _columns.Positions.ContainsKey(column);

    /// <summary>The text as it stands; null if there is none.</summary>
    public string? Text(string column)
    {
        if (!_layout.Knows(column))
        {
            throw new ArgumentException($"{File}: the layout does not name the column {column}.", nameof(column));
        }

        var text = _columns.Positions.TryGetValue(column, out var at) ? _cells[at] : "";
        return string.IsNullOrWhiteSpace(text) ? null : text;
    }

    public string Required(string column) => Text(column) ?? Missing(column, "text") ?? "";

    /// <summary>The parts of a list such as "Clark;Cowlitz".</summary>
    public IReadOnlyList<string> List(string column, char separator = ';') =>
        Text(column)?.Split(separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    /// <summary>A whole number. With thousands, "1,234" is one too.</summary>
    public int? Whole(string column, int min = 0, int max = int.MaxValue, bool thousands = false)
    {
        if (Text(column)?.Trim() is not { } text)
        {
            return null;
        }

        var plain = thousands && Thousands().IsMatch(text) ? text.Replace(",", "", StringComparison.Ordinal) : text;
        return int.TryParse(plain, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && number >= min && number <= max
            ? number
            : Wrong<int>(column, Range("a whole number", min, max, max == int.MaxValue));
    }

    public int RequiredWhole(string column, int min = 0, int max = int.MaxValue, bool thousands = false) =>
        Whole(column, min, max, thousands) ?? MissingValue<int>(column, "a whole number");

    public double? Number(string column, double min = double.MinValue, double max = double.MaxValue) =>
        Text(column)?.Trim() is not { } text ? null
        : double.TryParse(
              text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
          && double.IsFinite(number) && number >= min && number <= max ? number
        : Wrong<double>(column, min == double.MinValue ? "a number" : Range("a number", min, max, max == double.MaxValue));

    public DateOnly? Date(string column) =>
        Text(column)?.Trim() is not { } text ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date
        : Wrong<DateOnly>(column, "a date such as 2026-11-23");

    public DateOnly RequiredDate(string column) => Date(column) ?? MissingValue<DateOnly>(column, "a date");

    public SchoolYear? SchoolYear(string column) =>
        Text(column)?.Trim() is not { } text ? null
        : Data.SchoolYear.TryParse(text, out var year) ? year
        : Wrong<SchoolYear>(column, "a school year such as 2020-21");

    public SchoolYear RequiredSchoolYear(string column) =>
        SchoolYear(column) ?? MissingValue<SchoolYear>(column, "a school year");

    /// <summary>One of a few words, each with its meaning.</summary>
    public T? Word<T>(string column, IReadOnlyDictionary<string, T> words)
        where T : struct =>
        Text(column) is not { } text ? null
        : words.TryGetValue(text, out var value) ? value
        : Wrong<T>(column, $"one of {string.Join(", ", words.Keys.Order(StringComparer.Ordinal))}");

    public T RequiredWord<T>(string column, IReadOnlyDictionary<string, T> words)
        where T : struct =>
        Word(column, words) ?? MissingValue<T>(column, "one of the known words");

    /// <summary>A web address, as it stands.</summary>
    public string? Url(string column)
    {
        var text = Text(column);
        if (text is null || (System.Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"))
        {
            return text;
        }

        Error(column, "a web address that starts with https:// or http://");
        return null;
    }

    /// <summary>Adds an error about a cell of this row.</summary>
    /// <param name="column">The column.</param>
    /// <param name="expected">What it is not.</param>
    /// <param name="hide">True to keep the value out of the error, as in the layout's private columns.</param>
    public void Error(string column, string expected, bool hide = false)
    {
        Failed = true;
        var value = hide || _layout.Private.Contains(column) ? ImportError.Hidden
            : Text(column) is { } text ? ImportError.Show(text) : "an empty cell";
        _errors.Add(new ImportError(File, Line, NameOf(column), value, expected));
    }

    /// <summary>What the file calls a column, for whoever looks for it there.</summary>
    public string NameOf(string column) => _columns.Positions.TryGetValue(column, out var at)
        ? _columns.Written[at].Trim()
        : column;

    internal void CheckKey(Dictionary<string, int> seen)
    {
        if (_layout.Key.Count == 0)
        {
            return;
        }

        var key = string.Join('\u001F', _layout.Key.Select(column => Text(column)?.Trim()));
        if (!seen.TryAdd(key, Line))
        {
            Error(_layout.Key[0], string.Create(
                CultureInfo.InvariantCulture, $"the only row of its {string.Join(", ", _layout.Key)}: line {seen[key]} is another"));
        }
    }

    [GeneratedRegex("^-?[0-9]{1,3}(,[0-9]{3})+\\z")]
    private static partial Regex Thousands();

    private static string Range<T>(string kind, T min, T max, bool open)
        where T : IFormattable =>
        open ? string.Create(CultureInfo.InvariantCulture, $"{kind} from {min}")
            : string.Create(CultureInfo.InvariantCulture, $"{kind} from {min} to {max}");

    private T? Wrong<T>(string column, string expected)
        where T : struct
    {
        Error(column, expected);
        return null;
    }

    private string? Missing(string column, string expected)
    {
        Error(column, expected);
        return null;
    }

    // A cell that was there and wrong is in the list already.
    private T MissingValue<T>(string column, string expected)
        where T : struct
    {
        if (Text(column) is null)
        {
            Error(column, expected);
        }

        return default;
    }
}
