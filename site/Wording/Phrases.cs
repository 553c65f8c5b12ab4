using System.Globalization;
using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Wording;

/// <summary>The words of one language, and how it writes numbers and dates.</summary>
public sealed class Phrases
{
    private static readonly Dictionary<string, Word> Keys =
        Enum.GetValues<Word>().ToDictionary(w => char.ToLowerInvariant(w.ToString()[0]) + w.ToString()[1..]);

    private readonly Dictionary<Word, string> _words;
    private readonly CultureInfo _culture;

    private Phrases(string locale, Dictionary<Word, string> words)
    {
        Locale = locale;
        _words = words;
        // The user's own settings must not change the site; a language .NET does not know is written neutrally.
        _culture = CultureInfo.GetCultures(CultureTypes.NeutralCultures).Any(c => c.Name == locale)
            ? new CultureInfo(locale, useUserOverride: false)
            : CultureInfo.InvariantCulture;
    }

    public string Locale { get; }

    /// <summary>A word or sentence without gaps.</summary>
    public string this[Word word] => Say(word);

    /// <summary>Reads a language's file: every word once, none unknown.</summary>
    public static Phrases Read(string folder, string locale)
    {
        var file = Path.Combine(folder, locale + ".yml");
        if (!File.Exists(file))
        {
            throw new SiteException(SiteFailure.BadInput, $"{file}: the words of the language '{locale}' are missing.");
        }

        var read = StrictYaml.Read(file, File.ReadAllText(file), Keys.Keys, "word");
        var missing = Keys.Keys.Where(k => !read.TryGetValue(k, out var entry) || entry.Value.Length == 0)
            .Order(StringComparer.Ordinal).ToList();
        return missing.Count == 0
            ? new Phrases(locale, read.ToDictionary(r => Keys[r.Key], r => r.Value.Value))
            : throw new SiteException(SiteFailure.BadInput, [.. missing.Select(k =>
                read.TryGetValue(k, out var empty)
                    ? $"{file}:{empty.Line}: word '{k}' is empty."
                    : $"{file}: word '{k}' is missing.")]);
    }

    /// <summary>A sentence with its gaps filled: {count} by the value named count.</summary>
    public string Say(Word word, params ReadOnlySpan<(string Gap, object Value)> values)
    {
        var text = _words[word];
        foreach (var (gap, value) in values)
        {
            text = text.Replace($"{{{gap}}}", Show(value), StringComparison.Ordinal);
        }

        var open = text.IndexOf('{', StringComparison.Ordinal);
        return open < 0
            ? text
            : throw new SiteException(
                SiteFailure.BadInput, $"words/{Locale}.yml: '{word}' has a gap nothing fills: {text[open..]}");
    }

    /// <summary>A sentence about a number, in its form for one or for many.</summary>
    public string Count(int count, Word one, Word many) => Say(count == 1 ? one : many, ("count", count));

    /// <summary>The word for a value of the api, such as Level and EXPLORE; an unknown value stops the build.</summary>
    public string Named(string kind, string value) =>
        Find(kind, value) ?? throw new SiteException(
            SiteFailure.Failed, $"The site has no word for {kind.ToLowerInvariant()} '{value}'.");

    /// <summary>The word for a key that publishers choose; without one, the key itself, made readable.</summary>
    public string Readable(string kind, string key) =>
        Find(kind, key) ?? char.ToUpper(key[0], _culture) + key[1..].Replace('_', ' ');

    public string Number(double value, string format = "#,##0.##") => value.ToString(format, _culture);

    public string Percent(double value) => Say(Word.Percent, ("value", Number(value, "0.#")));

    public string Date(DateOnly date) => date.ToString(_words[Word.DatePattern], _culture);

    private string? Find(string kind, string value)
    {
        var name = string.Concat(value.Split('_').Select(p => char.ToUpperInvariant(p[0]) + p[1..].ToLowerInvariant()));
        return Enum.TryParse<Word>(kind + name, out var word) ? this[word] : null;
    }

    private string Show(object value) => value switch
    {
        int number => Number(number),
        double number => Number(number),
        DateOnly date => Date(date),
        _ => value.ToString() ?? string.Empty,
    };
}
