using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Content.Shortcodes;

/// <summary>Every shortcode there is, one line each.</summary>
public static class AllShortcodes
{
    private static readonly Dictionary<string, Shortcode> Kinds = new[]
    {
        Picture.Shortcode,
        DataTable.Shortcode,
        LiveFigure.Shortcode,
        ProgramCard.Shortcode,
    }.ToDictionary(s => s.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>Checks a call against its kind and makes it ready; null, with the problems told, when it is wrong.</summary>
    public static async Task<ShortcodeView?> ReadAsync(ShortcodeCall call, ContentDesk desk, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(call);
        ArgumentNullException.ThrowIfNull(desk);
        if (!Kinds.TryGetValue(call.Name, out var kind))
        {
            desk.Wrong(call.At, $"there is no shortcode '{call.Name}'. {Suggestion.For(call.Name, Kinds.Keys)}".TrimEnd());
            return null;
        }

        var known = kind.Needed.Concat(kind.Optional).ToList();
        var strange = call.Arguments.Where(a => !known.Contains(a.Key, StringComparer.OrdinalIgnoreCase)).ToList();
        foreach (var (name, argument) in strange)
        {
            desk.Wrong(argument.At, $"{kind.Name} has no '{name}'. {Suggestion.For(name, known)}".TrimEnd());
        }

        var missing = kind.Needed.Where(n => string.IsNullOrWhiteSpace(call[n])).ToList();
        foreach (var name in missing)
        {
            desk.Wrong(call.SpotOf(name), $"{kind.Name} needs '{name}': expected {name}=\"…\".");
        }

        if (call.Inline && !kind.Inline)
        {
            desk.Wrong(call.At, $"{kind.Name} cannot stand inside a sentence: expected it in a line of its own, below an empty line.");
        }

        return strange.Count + missing.Count > 0 || (call.Inline && !kind.Inline) ? null : await kind.ReadAsync(call, desk, ct);
    }
}
