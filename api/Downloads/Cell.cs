using System.Globalization;
using System.Text.Json;
using CareerConnect.Api.Data;

namespace CareerConnect.Api.Downloads;

/// <summary>How a value is written where everything is text. What GraphQL spells UPPER_SNAKE is so here.</summary>
internal static class Cell
{
    // OWASP's list of what spreadsheets take for a formula, with the wide forms some of them take too:
    // https://owasp.org/www-community/attacks/CSV_Injection
    private const string Dangerous = "=+-@\t\r\n＝＋－＠";

    public static string EnumText(string member) => JsonNamingPolicy.SnakeCaseUpper.ConvertName(member);

    /// <summary>Null for a value that is not there, and so an empty cell.</summary>
    public static string? Text(object? value) => value switch
    {
        null => null,
        string text => text,
        bool flag => flag ? "true" : "false",
        Enum member => EnumText(member.ToString()),
        SchoolYear year => year.ToString(),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("HH:mm:ss", CultureInfo.InvariantCulture),
        int or double => ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture),
        IReadOnlyList<string> list => JsonSerializer.Serialize(list, DownloadJson.Options),
        _ => throw new InvalidOperationException($"{value.GetType()} cannot stand in a download."),
    };

    /// <summary>A text that no spreadsheet takes for a formula; a plain number may begin with its minus.</summary>
    public static string Harmless(string text) =>
        text.Length > 0 && Dangerous.Contains(text[0], StringComparison.Ordinal) && !IsNumber(text) ? "'" + text : text;

    private static bool IsNumber(string text) =>
        char.IsAsciiDigit(text[^1]) && double.TryParse(
            text,
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out _) && text[0] == '-' && char.IsAsciiDigit(text[1]);
}
