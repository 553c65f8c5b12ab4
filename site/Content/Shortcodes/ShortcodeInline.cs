using Markdig.Syntax.Inlines;

namespace CareerConnect.Site.Content.Shortcodes;

/// <summary>A shortcode inside a sentence, as written.</summary>
internal sealed class ShortcodeInline(string text) : LeafInline
{
    public string Text { get; } = text;

    /// <summary>As it was read; null when it is wrong.</summary>
    public ShortcodeCall? Call { get; set; }
}
