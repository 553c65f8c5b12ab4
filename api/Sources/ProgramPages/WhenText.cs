using System.Globalization;
using System.Text.RegularExpressions;

namespace CareerConnect.Api.Sources.ProgramPages;

/// <summary>
/// When an event takes place, where the words of its length say so: a date, a month or a season. The day is set
/// only when they hold one whole date and no range: of a yearly event it is a past one.
/// </summary>
public static partial class WhenText
{
    public static string? Parse(string? text) => text is not null && Time().IsMatch(text) ? text : null;

    public static DateOnly? ParseDate(string? text)
    {
        var days = Day().Matches(text ?? "");
        return days.Count == 1 && !days[0].Groups["range"].Success
            ? DateOnly.ParseExact(days[0].Groups["day"].ValueSpan, "yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;
    }

    [GeneratedRegex(
        "[0-9]{4}|January|February|March|April|May|June|July|August|September|October|November|December"
        + "|spring|summer|fall|winter")]
    private static partial Regex Time();

    [GeneratedRegex("(?<day>[0-9]{4}-[0-9]{2}-[0-9]{2})(?<range> to )?")]
    private static partial Regex Day();
}
