using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace CareerConnect.Site.Reading;

/// <summary>The sentences of a page, counted in its language.</summary>
public static partial class ReadingText
{
    /// <summary>Fewer words than this say nothing.</summary>
    public const int FewestWords = 30;

    private const string Ends = ".!?…";

    // Pages are written with few words, again and again.
    private static readonly ConcurrentDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> English = Known();
    private static readonly ConcurrentDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Spanish = Known();

    /// <summary>The count of a page's paragraphs; null where its language has no formula, or it has too few words.</summary>
    public static ReadingCount? Of(string? locale, IReadOnlyList<string> blocks) =>
        locale is "en" or "es" && Count(blocks, locale) is { Words: >= FewestWords } count ? count : null;

    /// <summary>Counts words, sentences and syllables; what does not end like a sentence is no text.</summary>
    public static ReadingCount Count(IEnumerable<string> blocks, string locale)
    {
        var (words, sentences, syllables) = (0, 0, 0);
        foreach (var block in blocks.Where(b => b.Length > 0 && Ends.Contains(b[^1])))
        {
            foreach (var range in Between().EnumerateSplits(block))
            {
                var sentence = block.AsSpan(range);
                var before = words;
                foreach (var word in Word().EnumerateMatches(sentence))
                {
                    words++;
                    syllables += SyllablesOf(sentence.Slice(word.Index, word.Length), locale);
                }

                sentences += words > before ? 1 : 0;
            }
        }

        return new ReadingCount(words, sentences, syllables);
    }

    private static int SyllablesOf(ReadOnlySpan<char> word, string locale)
    {
        var known = locale == "es" ? Spanish : English;
        if (!known.TryGetValue(word, out var count))
        {
            count = locale == "es" ? Syllables.Spanish(word.ToString()) : Syllables.English(word.ToString());
            known[word] = count;
        }

        return count;
    }

    private static ConcurrentDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Known() =>
        new ConcurrentDictionary<string, int>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    [GeneratedRegex("(?<=[.!?…])\\s+")]
    private static partial Regex Between();

    [GeneratedRegex("[\\p{L}’']*\\p{L}")]
    private static partial Regex Word();
}
