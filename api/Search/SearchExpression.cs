using System.Globalization;
using System.Text;
using CareerConnect.Api.Data;

namespace CareerConnect.Api.Search;

/// <summary>
/// What people type, as an FTS5 expression. The text is cut into words of letters and digits, as the index cuts its own,
/// and each word is quoted: no character of it is an operator. Every word must be found; the last one may be a
/// beginning. Where words make a term of the synonym table, the term in the other language does as well, and so does one
/// that shares a translation with it: who types "nurse" finds "nursing", as "enfermera" is both. A plural also finds the
/// singular. An abbreviation of two capitals in the table, such as IT, is looked for in titles alone: notes are full of "it".
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
        var abbreviations = synonyms.SelectMany(s => new[] { s.TermEs, s.TermEn }).Where(IsAbbreviation)
            .Select(term => Split(term)[0]).ToHashSet();
        var parts = new List<string>();
        for (var at = 0; at < words.Count;)
        {
            var rest = words[at..];
            var length = terms.Where(t => Same(rest[..Math.Min(rest.Count, t.Words.Count)], t.Words))
                .Select(t => t.Words.Count).DefaultIfEmpty(1).Max();
            var term = rest[..length];
            var last = at + length == words.Count;
            at += length;
            if (length > 1 || !Small.Contains(term[0]) || (last && parts.Count == 0))
            {
                var translated = terms.Where(t => Meets(term, t.Words, last)).Select(t => t.Other).ToList();
                var alike = terms.Where(t => translated.Exists(t.Words.SequenceEqual)).Select(t => t.Other);
                var others = translated.Concat(alike).Where(o => !o.SequenceEqual(term)).Select(o => Quote(o, false)).Distinct();
                var singular = length > 1 ? [] : Singulars(term[0]).Select(word => Quote([word], false));
                parts.Add($"({string.Join(" OR ", [Quote(term, last), .. singular.Concat(others).Distinct()])})");
            }
        }

        return string.Join(" AND ", parts);

        string Quote(List<string> words, bool beginning) => words is [var word] && abbreviations.Contains(word)
            ? $"title : \"{word}\""
            : $"\"{string.Join(' ', words)}\"{(beginning ? " *" : "")}";
    }

    private static bool Meets(List<string> typed, List<string> term, bool last) =>
        Same(typed, term)
        || (last && typed is [{ Length: >= ShortestBeginning } beginning] && term is [var word]
            && word.StartsWith(beginning, StringComparison.Ordinal));

    private static bool Same(List<string> typed, List<string> term) => typed.Count == term.Count
        && typed.Zip(term).All(pair => pair.First == pair.Second || Singulars(pair.First).Contains(pair.Second));

    // As both languages make them: computers, camiones, technologies. What is no word does no harm.
    private static IEnumerable<string> Singulars(string word) => word.Length < 5 || word is not [.., not 's', 's'] ? []
        : word.EndsWith("ies", StringComparison.Ordinal) ? [word[..^1], $"{word[..^3]}y"]
        : word.EndsWith("es", StringComparison.Ordinal) ? [word[..^1], word[..^2]]
        : [word[..^1]];

    private static bool IsAbbreviation(string term) => term is [var first, var second] && char.IsUpper(first) && char.IsUpper(second);

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
