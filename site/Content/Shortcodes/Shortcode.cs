namespace CareerConnect.Site.Content.Shortcodes;

/// <summary>One kind of shortcode: what it is called, what it takes, and how it is made ready.</summary>
/// <param name="Name">As written.</param>
/// <param name="Needed">Arguments it cannot do without.</param>
/// <param name="Optional">Arguments it may have.</param>
/// <param name="Inline">May stand inside a sentence.</param>
/// <param name="ReadAsync">Makes it ready; null, with the problem told, when something is wrong.</param>
public sealed record Shortcode(
    string Name,
    IReadOnlyList<string> Needed,
    IReadOnlyList<string> Optional,
    bool Inline,
    Func<ShortcodeCall, ContentDesk, CancellationToken, Task<ShortcodeView?>> ReadAsync);
