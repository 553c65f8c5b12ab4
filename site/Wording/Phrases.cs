using System.Collections.Concurrent;
using System.Collections.ObjectModel;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Wording;

/// <summary>The words of one language, and how it writes numbers and dates.</summary>
public sealed partial class Phrases : IInputs
{
    private const string Class = "class of ";

    private static readonly Dictionary<string, Word> Keys =
        Enum.GetValues<Word>().ToDictionary(w => char.ToLowerInvariant(w.ToString()[0]) + w.ToString()[1..]);

    // Words of values of the api, which come again and again.
    private static readonly ConcurrentDictionary<(string Kind, string Value), Word?> Known = new();

    private readonly Dictionary<Word, string> _words;
    private readonly IReadOnlyDictionary<string, string> _sayings;
    private readonly ConcurrentDictionary<string, bool> _untranslated = new(StringComparer.Ordinal);
    private readonly CultureInfo _culture;

    private Phrases(string locale, Dictionary<Word, string> words, IReadOnlyDictionary<string, string>? sayings = null)
    {
        Locale = locale;
        _words = words;
        _sayings = sayings ?? ReadOnlyDictionary<string, string>.Empty;
        Translation = sayings is not null;
        _culture = WrittenCulture.Of(words[Word.Months], words[Word.DecimalMark], words[Word.GroupMark]);
    }

    public string Locale { get; }

    /// <summary>False for the site's first language, in which the facts themselves are written.</summary>
    public bool Translation { get; }

    /// <summary>Words this language lacks; the first language's stand in for them.</summary>
    public IReadOnlyList<string> Missing { get; private init; } = [];

    /// <summary>What sources say that was shown untranslated, so far.</summary>
    public IEnumerable<string> Untranslated => _untranslated.Keys.Order(StringComparer.Ordinal);

    public object? Inputs => (Locale, _words, _sayings, Missing);

    /// <summary>A word or sentence without gaps.</summary>
    public string this[Word word] => Say(word);

    /// <summary>Reads the first language's file: every word once, none unknown.</summary>
    public static Phrases Read(string folder, string locale)
    {
        var (file, read) = Words(folder, locale);
        var missing = Keys.Keys.Where(k => !read.TryGetValue(k, out var entry) || entry.Value.Length == 0)
            .Order(StringComparer.Ordinal).ToList();
        return missing.Count == 0
            ? new Phrases(locale, read.ToDictionary(r => Keys[r.Key], r => r.Value.Value))
            : throw new SiteException(SiteFailure.BadInput, [.. missing.Select(k =>
                read.TryGetValue(k, out var empty)
                    ? $"{file}:{empty.Line}:{empty.Column}: word '{k}' is empty."
                    : $"{file}: word '{k}' is missing.")]);
    }

    /// <summary>
    /// Reads another language: its words, with the first language's for those it lacks, and LANGUAGE.facts.yml,
    /// its translations of what sources say.
    /// </summary>
    public static Phrases Read(string folder, string locale, Phrases first)
    {
        var (file, read) = Words(folder, locale);
        var problems = read.Where(r => !Gaps(r.Value.Value).SetEquals(Gaps(first._words[Keys[r.Key]])))
            .Select(r => $"{file}:{r.Value.Line}:{r.Value.Column}: word '{r.Key}' has gaps [{string.Join(", ", Gaps(r.Value.Value))}]: "
                + $"expected [{string.Join(", ", Gaps(first._words[Keys[r.Key]]))}] as in {first.Locale}.yml.").ToList();
        if (problems.Count > 0)
        {
            throw new SiteException(SiteFailure.BadInput, problems);
        }

        var facts = Path.Combine(folder, locale + ".facts.yml");
        var sayings = File.Exists(facts)
            ? StrictYaml.Read(facts, File.ReadAllText(facts), null, "text").ToDictionary(r => r.Key, r => r.Value.Value)
            : [];
        var own = read.Where(r => r.Value.Value.Length > 0).ToDictionary(r => Keys[r.Key], r => r.Value.Value);
        return new Phrases(locale, Keys.Values.ToDictionary(w => w, w => own.GetValueOrDefault(w, first._words[w])), sayings)
        {
            Missing = [.. Keys.Where(k => !own.ContainsKey(k.Value)).Select(k => k.Key).Order(StringComparer.Ordinal)],
        };
    }

    /// <summary>What a source says, in this language; null when nobody has translated it. Numbers need none.</summary>
    public string? Translate(string text)
    {
        if (!Translation || !text.Any(char.IsLetter))
        {
            return text;
        }

        if (!_sayings.TryGetValue(text, out var translated))
        {
            _untranslated.TryAdd(text, true);
            PageNotes.Current?.Untranslated.Add(text);
        }

        return translated;
    }

    /// <summary>What a source says, in this language or else as it stands, for places that cannot mark a language.</summary>
    public string Quote(string text) => Translate(text) ?? text;

    /// <summary>
    /// A sentence with its gaps filled: {count} by the value named count, {count:program|programs} by the form of a word
    /// for it, one or many. Gaps are looked for in the sentence alone: a brace in a value is a character like any other.
    /// </summary>
    public string Say(Word word, params ReadOnlySpan<(string Gap, object Value)> values)
    {
        var text = _words[word];
        if (!text.Contains('{', StringComparison.Ordinal))
        {
            return text;
        }

        var said = new StringBuilder(text.Length);
        var at = 0;
        for (var open = text.IndexOf('{', StringComparison.Ordinal); open >= 0; open = text.IndexOf('{', at))
        {
            var close = text.IndexOf('}', open);
            var gap = close < 0 ? "" : text[(open + 1)..close];
            var colon = gap.IndexOf(':', StringComparison.Ordinal);
            var name = colon < 0 ? gap : gap[..colon];
            var value = default(object);
            foreach (var given in values)
            {
                value = given.Gap == name ? given.Value : value;
            }

            var shown = Show(value ?? throw new SiteException(
                SiteFailure.BadInput, $"words/{Locale}.yml: '{word}' has a gap nothing fills: {text[open..]}"));
            said.Append(text, at, open - at).Append(colon < 0 ? shown : Form(word, gap[(colon + 1)..], shown));
            at = close + 1;
        }

        return said.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>The word for a value of the api, such as Level and EXPLORE; an unknown value stops the build.</summary>
    public string Named(string kind, string value, params ReadOnlySpan<(string Gap, object Value)> values) =>
        Find(kind, value) is { } word ? Say(word, values) : throw new SiteException(
            SiteFailure.Failed, $"The site has no word for {kind.ToLowerInvariant()} '{value}'.");

    /// <summary>The word for a key that publishers choose; without one, the key itself, made readable.</summary>
    public string Readable(string kind, string key) =>
        Find(kind, key) is { } word ? this[word] : char.ToUpper(key[0], _culture) + key[1..].Replace('_', ' ');

    /// <summary>What a source says a figure is of; a class by the year in which it graduates.</summary>
    public string Period(string period) =>
        period.StartsWith(Class, StringComparison.Ordinal) ? Say(Word.PeriodClass, ("year", period[Class.Length..])) : period;

    /// <summary>A grade of school, 0 for kindergarten.</summary>
    public string Grade(int grade) => grade == 0 ? this[Word.GradeKindergarten] : Say(Word.GradeNumber, ("grade", grade));

    public string Number(double value, string format = "#,##0.##") => value.ToString(format, _culture);

    public string Percent(double value) => Say(Word.Percent, ("value", Number(value, "0.#")));

    public string Date(DateOnly date) => date.ToString(_words[Word.DatePattern], _culture);

    private static (string File, Dictionary<string, StrictYaml.Entry> Words) Words(string folder, string locale)
    {
        var file = Path.Combine(folder, locale + ".yml");
        return File.Exists(file)
            ? (file, StrictYaml.Read(file, File.ReadAllText(file), Keys.Keys, "word"))
            : throw new SiteException(
                SiteFailure.BadInput, $"{file}: the words of the language '{locale}' are missing.");
    }

    private static HashSet<string> Gaps(string text) =>
        [.. GapPattern().Matches(text).Select(m => m.Groups[1].Value)];

    [GeneratedRegex(@"\{(\w+)(?::[^{}|]*\|[^{}|]*)?\}")]
    private static partial Regex GapPattern();

    private static Word? Find(string kind, string value)
    {
        if (!Known.TryGetValue((kind, value), out var known))
        {
            var name = string.Concat(value.Split('_').Select(p => char.ToUpperInvariant(p[0]) + p[1..].ToLowerInvariant()));
            Known[(kind, value)] = known = Enum.TryParse<Word>(kind + name, out var word) ? word : null;
        }

        return known;
    }

    private string Form(Word word, string forms, string number) => forms.Split('|') is [var one, var many]
        ? number == "1" ? one : many
        : throw new SiteException(SiteFailure.BadInput, $"words/{Locale}.yml: '{word}' needs two forms, one|many: {forms}");

    private string Show(object value) => value switch
    {
        int number => Number(number),
        double number => Number(number),
        DateOnly date => Date(date),
        _ => value.ToString() ?? string.Empty,
    };
}
