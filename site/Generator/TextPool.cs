using System.Collections.Concurrent;

namespace CareerConnect.Site.Generator;

/// <summary>Texts that come again and again, each held once: ten thousand pages have much the same links.</summary>
public sealed class TextPool
{
    private readonly ConcurrentDictionary<string, bool>.AlternateLookup<ReadOnlySpan<char>> _texts =
        new ConcurrentDictionary<string, bool>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public string Get(ReadOnlySpan<char> text)
    {
        // Whoever comes second gets the first one's.
        string? known;
        while (!_texts.TryGetValue(text, out known, out _))
        {
            _texts.TryAdd(text, true);
        }

        return known;
    }
}
