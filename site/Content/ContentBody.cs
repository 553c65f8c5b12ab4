using CareerConnect.Site.Content.Shortcodes;

namespace CareerConnect.Site.Content;

/// <summary>The text of a written page, ready to be drawn: HTML, and shortcodes between.</summary>
public sealed record ContentBody(IReadOnlyList<ContentBody.Piece> Pieces)
{
    /// <summary>HTML, or a shortcode.</summary>
    public sealed record Piece(string? Html, ShortcodeView? View);
}
