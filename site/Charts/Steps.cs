using System.Globalization;

namespace CareerConnect.Site.Charts;

/// <summary>Years along an axis, none left out.</summary>
public static class Steps
{
    /// <summary>Every school year from the first to the last of some, such as "2018-19".</summary>
    public static IReadOnlyList<string> SchoolYears(IEnumerable<string> years) =>
        [.. Range(years.Select(y => y[..4])).Select(y => string.Create(
            CultureInfo.InvariantCulture, $"{y}-{(y + 1) % 100:00}"))];

    /// <summary>Every year from the first to the last of some.</summary>
    public static IReadOnlyList<string> Years(IEnumerable<string> years) =>
        [.. Range(years).Select(y => y.ToString(CultureInfo.InvariantCulture))];

    private static IEnumerable<int> Range(IEnumerable<string> years)
    {
        var numbers = years.Select(y => int.Parse(y, CultureInfo.InvariantCulture)).ToList();
        return numbers.Count == 0 ? [] : Enumerable.Range(numbers.Min(), numbers.Max() - numbers.Min() + 1);
    }
}
