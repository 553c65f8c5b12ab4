using System.Globalization;
using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Wording;

/// <summary>
/// How a language writes numbers and dates, taken from its words alone: the tables of the machine differ
/// from one version to the next, and know neither every language of the region nor how it is written here.
/// </summary>
internal static class WrittenCulture
{
    /// <summary>A culture of twelve months (one a line), a decimal mark and a mark between thousands.</summary>
    public static CultureInfo Of(string months, string decimalMark, string groupMark)
    {
        var names = months.Split('\n');
        if (names.Length != 12)
        {
            throw new SiteException(SiteFailure.BadInput, $"'months' has {names.Length} names: expected a list of 12.");
        }

        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.DateTimeFormat.MonthNames = culture.DateTimeFormat.MonthGenitiveNames = [.. names, string.Empty];
        culture.NumberFormat.NumberDecimalSeparator = decimalMark;
        culture.NumberFormat.NumberGroupSeparator = groupMark;
        return CultureInfo.ReadOnly(culture);
    }
}
