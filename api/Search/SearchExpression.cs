using System.Globalization;
using System.Text;
using CareerConnect.Api.Data;

namespace CareerConnect.Api.Search;

/// <summary>
/// What people type, as an FTS5 expression. The text is cut into words of letters and digits, as the index cuts its own,
/// and each word is quoted: no character of it is an operator. Every word must be found; the last one may be a
/// beginning. Where words make a term of the synonym table, the term in the other language does as well.
/// </summary>
internal static class SearchExpression
{
    private const int Words = 16;
    private const int ShortestBeginning = 4;

    // They stand between words in one language and not in the other.
    private static readonly HashSet<string> Small =
    [
        "a", "al", "an", "and", "at", "de", "del", "el", "en", "for", "in", "la", "las", "los", "o", "of", "or", "para",
        "por", "the", "to", "un", "una", "y",
    ];

    public static string Make(string text, IReadOnlyList<SearchSynonym> synonyms)
    {
        var words = Split(text);
        if (words.Count is 0 or > Words)
        {
            throw new BadQuestionException("BAD_SEARCH", $"Search for 1 to {Words} words of letters or digits.");
        }

        var terms = synonyms.SelectMany(s => new[] { (s.TermEs, s.TermEn), (s.TermEn, s.TermEs) })
            .Select(s => (Words: Split(s.Item1), Other: Split(s.Item2))).ToList();
        var parts = new List<string>();
        for (var at = 0; at < words.Count;)
        {
            var rest = words[at..];
            var length = terms.Where(t => rest.Take(t.Words.Count).SequenceEqual(t.Words))
                .Select(t => t.Words.Count).DefaultIfEmpty(1).Max();
            var term = rest[..length];
            var last = at + length == words.Count;
            at += length;
            if (length > 1 || !Small.Contains(term[0]) || (last && parts.Count == 0))
            {
                var others = terms.Where(t => Meets(term, t.Words, last)).Select(t => Quote(t.Other, false)).Distinct();
                parts.Add($"({string.Join(" OR ", [Quote(term, last), .. others])})");
            }
        }

        return string.Join(" AND ", parts);
    }

    private static bool Meets(List<string> typed, List<string> term, bool last) =>
        typed.SequenceEqual(term)
        || (last && typed is [{ Length: >= ShortestBeginning } beginning] && term is [var word]
            && word.StartsWith(beginning, StringComparison.Ordinal));

    private static string Quote(List<string> words, bool beginning) =>
        $"\"{string.Join(' ', words)}\"{(beginning ? " *" : "")}";

    private static List<string> Split(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var letter in text.Normalize(NormalizationForm.FormD).Append(' '))
        {
            if (char.IsLetterOrDigit(letter))
            {
                word.Append(char.ToLowerInvariant(letter));
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark && word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        return words;
    }
}
