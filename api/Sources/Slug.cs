using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace CareerConnect.Api.Sources;

/// <summary>Names in addresses: made from a name alone, so that neither order nor a new row changes them.</summary>
public static partial class Slug
{
    public const int MaxLength = 80;

    /// <summary>"R.A. Long &amp; Co" becomes "ra-long-and-co"; words in brackets go when it is too long.</summary>
    public static string From(string name)
    {
        var slug = Letters(name);
        return slug.Length <= MaxLength ? slug : Letters(Brackets().Replace(name, " "));
    }

    public static bool IsValid(string slug) => slug.Length <= MaxLength && Shape().IsMatch(slug);

    private static string Letters(string name)
    {
        var plain = name.Normalize(NormalizationForm.FormKD)
            .Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            .Where(c => c is not ('.' or '\'' or '\u2019'));
        var words = string.Concat(plain).Replace("&", " and ", StringComparison.Ordinal).ToLowerInvariant();
        return Breaks().Replace(words, "-").Trim('-');
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*\\z")]
    private static partial Regex Shape();

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex Breaks();

    [GeneratedRegex(@"\([^)]*\)")]
    private static partial Regex Brackets();
}
