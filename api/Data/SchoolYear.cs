using System.Globalization;
using System.Text.RegularExpressions;

namespace CareerConnect.Api.Data;

/// <summary>A school year, named by the year it starts in and shown as "2020-21".</summary>
public readonly partial record struct SchoolYear(int StartYear) : IComparable<SchoolYear>
{
    public static SchoolYear Parse(string text) =>
        TryParse(text, out var year)
            ? year
            : throw new FormatException($"'{text}' is not a school year such as 2020-21.");

    /// <summary>Reads "2020-21"; the second half must be the year after the first.</summary>
    public static bool TryParse(string? text, out SchoolYear year)
    {
        year = default;
        if (text is null || !Shape().IsMatch(text))
        {
            return false;
        }

        year = new SchoolYear(int.Parse(text.AsSpan(0, 4), CultureInfo.InvariantCulture));
        return text == year.ToString();
    }

    public int CompareTo(SchoolYear other) => StartYear.CompareTo(other.StartYear);

    public static bool operator <(SchoolYear left, SchoolYear right) => left.StartYear < right.StartYear;

    public static bool operator >(SchoolYear left, SchoolYear right) => left.StartYear > right.StartYear;

    public static bool operator <=(SchoolYear left, SchoolYear right) => left.StartYear <= right.StartYear;

    public static bool operator >=(SchoolYear left, SchoolYear right) => left.StartYear >= right.StartYear;

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{StartYear:D4}-{(StartYear + 1) % 100:D2}");

    [GeneratedRegex("^[0-9]{4}-[0-9]{2}\\z")]
    private static partial Regex Shape();
}
