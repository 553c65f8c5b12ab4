using System.Globalization;

namespace CareerConnect.Site;

/// <summary>What a language still lacks.</summary>
/// <param name="Locale">Its code.</param>
/// <param name="MissingWords">Words of the site for which the first language's stand in.</param>
/// <param name="UntranslatedTexts">What sources say that is shown in their own language.</param>
public sealed record LanguageReport(
    string Locale, IReadOnlyList<string> MissingWords, IReadOnlyList<string> UntranslatedTexts)
{
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Locale} lacks {MissingWords.Count} words and {UntranslatedTexts.Count} texts of sources");
}
