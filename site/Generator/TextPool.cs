using System.Collections.Concurrent;

namespace CareerConnect.Site.Generator;

/// <summary>Texts that come again and again, each held once: ten thousand pages have much the same links.</summary>
public sealed class TextPool
{
    private readonly ConcurrentDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _texts =
        new ConcurrentDictionary<string, string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public string Get(ReadOnlySpan<char> text)
    {
        if (_texts.TryGetValue(text, out var known))
        {
            return known;
        }

        // The key itself is not the value: whoever comes second must get the first one's.
        _texts.TryAdd(text, text.ToString());
        return _texts[text];
    }
}
