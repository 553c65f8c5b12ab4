using System.Collections.Concurrent;
using CareerConnect.Site.Generator;
using CareerConnect.Site.Wording;

namespace CareerConnect.Site.Finding;

/// <summary>
/// A list that can be filtered, cut into parts that a phone can load. What all parts share is worked out once
/// a language.
/// </summary>
/// <param name="items">All of it.</param>
/// <param name="kinds">What it can be filtered by.</param>
/// <param name="languages">Those it is shown in.</param>
/// <param name="size">The most items of a part.</param>
/// <param name="canFilter">False where it must not be filtered; left out, its length decides.</param>
public sealed class FoundList<T>(
    IReadOnlyList<T> items,
    IReadOnlyList<FacetKind<T>> kinds,
    IReadOnlyList<Phrases> languages,
    int size = ListLength.PartSize,
    bool? canFilter = null)
    : IInputs
{
    private readonly ConcurrentDictionary<string, IReadOnlyList<Facet>> _facets = new(StringComparer.Ordinal);

    public int Count => items.Count;

    /// <summary>What every part shows of the whole; a part's own items are its page's.</summary>
    public object? Inputs => (items.Count, kinds, size, CanFilter, CanFilter ? languages.Select(Facets) : []);

    /// <summary>How many parts there are; 1 of an empty list.</summary>
    public int Parts => Math.Max(1, (items.Count + size - 1) / size);

    /// <summary>Whether a page of it has filters; else it leads to shorter lists.</summary>
    public bool CanFilter => canFilter ?? ListLength.CanFilter(items.Count, size);

    /// <summary>The items of a part; the first is 1.</summary>
    public IReadOnlyList<T> Part(int number) => [.. items.Skip((number - 1) * size).Take(size)];

    /// <summary>The filters that tell items apart, in a language.</summary>
    public IReadOnlyList<Facet> Facets(Phrases words) => _facets.GetOrAdd(
        words.Locale, _ => [.. kinds.Select(kind => Facet(kind, words)).Where(f => f.Options.Count > 0)]);

    /// <summary>An item's answers as attributes of its card; none where nothing asks for them.</summary>
    public Dictionary<string, object> Attributes(T item, Phrases words) => FacetMarks.Of(CanFilter ? kinds : [], item, words);

    private Facet Facet(FacetKind<T> kind, Phrases words)
    {
        var counts = new Dictionary<FacetValue, int>();
        var unknown = 0;
        foreach (var item in items)
        {
            var stated = false;
            foreach (var value in kind.Values(item, words))
            {
                stated = true;
                counts[value] = counts.GetValueOrDefault(value) + 1;
            }

            unknown += stated ? 0 : 1;
        }

        return new Facet(
            kind.Name,
            words[kind.Label],
            kind.Choice,
            [.. counts.OrderBy(c => c.Key.Order).ThenBy(c => c.Key.Label, StringComparer.Ordinal)
                .ThenBy(c => c.Key.Value, StringComparer.Ordinal)
                .Select(c => new FacetOption(c.Key.Value, c.Key.Label, c.Value))],
            unknown);
    }
}
