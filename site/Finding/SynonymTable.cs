using System.Globalization;
using System.Text;

namespace CareerConnect.Site.Finding;

/// <summary>
/// Career words in two languages. A card that says "welding" also answers to "soldadura", and the other way round:
/// what its text lacks is put beside it for the search to read. An abbreviation of two capitals, such as IT, is met in
/// capitals alone: the small word is another.
/// </summary>
public sealed class SynonymTable
{
    // By the first word of the term: a text of twenty words is held against the few terms that begin with one of them.
    private readonly ILookup<string, (int Order, string Term, bool AsWritten, string Other, string Folded)> _pairs;

    public SynonymTable(IEnumerable<(string Spanish, string English)> pairs) => _pairs =
        pairs.SelectMany(p => new[] { (p.Spanish, p.English), (p.English, p.Spanish) })
            .Select((p, i) => (i, Fold(p.Item1, IsAbbreviation(p.Item1)), IsAbbreviation(p.Item1), p.Item2, Fold(p.Item2)))
            .ToLookup(p => Words(p.Item2)[0], StringComparer.OrdinalIgnoreCase);

    /// <summary>What the terms of a text are called in the other language, each once.</summary>
    public IEnumerable<string> Of(string text)
    {
        var folded = Fold(text);
        var written = Fold(text, asWritten: true);
        return Words(folded).Distinct(StringComparer.Ordinal).SelectMany(word => _pairs[word])
            .Where(p => (p.AsWritten ? written : folded).Contains(p.Term, StringComparison.Ordinal)
                && !folded.Contains(p.Folded, StringComparison.Ordinal))
            .OrderBy(p => p.Order).Select(p => p.Other).Distinct(StringComparer.Ordinal);
    }

    private static string[] Words(string folded) => folded.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static bool IsAbbreviation(string term) => term is [var first, var second] && char.IsUpper(first) && char.IsUpper(second);

    // Letters and digits without accents, in small unless asked for as written; a blank before, between and after words, so that only whole ones meet.
    private static string Fold(string text, bool asWritten = false)
    {
        var folded = new StringBuilder(" ", text.Length + 2);
        foreach (var letter in text.Normalize(NormalizationForm.FormD).Append(' '))
        {
            if (char.IsLetterOrDigit(letter))
            {
                folded.Append(asWritten ? letter : char.ToLowerInvariant(letter));
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark && folded[^1] != ' ')
            {
                folded.Append(' ');
            }
        }

        return folded.ToString();
    }
}
