using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace CareerConnect.Site.Reading;

/// <summary>The sentences of a page, counted in its language.</summary>
public static partial class ReadingText
{
    /// <summary>Fewer words than this say nothing.</summary>
    public const int FewestWords = 30;

    private const string LeftOut = "table, nav, pre, figure, .source, .tags, .crumbs, .draft";

    /// <summary>The count of a page; null where its language has no formula, or it has too few words.</summary>
    public static ReadingCount? Of(IDocument page)
    {
        var locale = page.DocumentElement.GetAttribute("lang");
        return page.QuerySelector("main") is { } main && locale is "en" or "es"
            && Count(Blocks(main, locale), locale) is { Words: >= FewestWords } count
                ? count
                : null;
    }

    /// <summary>Counts words, sentences and syllables; what does not end like a sentence is no text.</summary>
    public static ReadingCount Count(IEnumerable<string> blocks, string locale)
    {
        var (words, sentences, syllables) = (0, 0, 0);
        foreach (var sentence in blocks.Where(b => Ends().IsMatch(b)).SelectMany(b => Between().Split(b)))
        {
            var found = Word().Matches(sentence);
            if (found.Count > 0)
            {
                sentences++;
                words += found.Count;
                syllables += found.Sum(w => locale == "es" ? Syllables.Spanish(w.Value) : Syllables.English(w.Value));
            }
        }

        return new ReadingCount(words, sentences, syllables);
    }

    private static IEnumerable<string> Blocks(IElement main, string? locale) =>
        main.QuerySelectorAll("p, li, dd").Where(e => e.QuerySelector("p, li, dd") is null && e.Closest(LeftOut) is null)
            .Select(e => string.Concat(e.Descendants<IText>()
                .Where(t => t.ParentElement!.Closest("[lang]")!.GetAttribute("lang") == locale).Select(t => t.Data)).Trim());

    [GeneratedRegex("[.!?…]$")]
    private static partial Regex Ends();

    [GeneratedRegex("(?<=[.!?…])\\s+")]
    private static partial Regex Between();

    [GeneratedRegex("[\\p{L}’']*\\p{L}")]
    private static partial Regex Word();
}
