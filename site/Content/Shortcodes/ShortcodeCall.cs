namespace CareerConnect.Site.Content.Shortcodes;

/// <summary>A shortcode as written: &lt;?# Name Key=value Key="more words" /?&gt;, or with text up to &lt;?#/ Name ?&gt;.</summary>
public sealed record ShortcodeCall
{
    public required string Name { get; init; }

    public required Spot At { get; init; }

    public required IReadOnlyDictionary<string, ShortcodeArgument> Arguments { get; init; }

    /// <summary>What stands between its two ends; null when it has one.</summary>
    public string? Content { get; init; }

    /// <summary>True inside a sentence.</summary>
    public required bool Inline { get; init; }

    /// <summary>The value of an argument; null when it is not given.</summary>
    public string? this[string name] => Arguments.TryGetValue(name, out var argument) ? argument.Value : null;

    /// <summary>Where an argument stands, or the shortcode when it is not given.</summary>
    public Spot SpotOf(string name) => Arguments.TryGetValue(name, out var argument) ? argument.At : At;
}
