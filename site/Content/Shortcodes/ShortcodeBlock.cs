using Markdig.Parsers;
using Markdig.Syntax;

namespace CareerConnect.Site.Content.Shortcodes;

/// <summary>A shortcode in lines of its own.</summary>
internal sealed class ShortcodeBlock(BlockParser parser) : LeafBlock(parser)
{
    /// <summary>As it was read; null when it is wrong.</summary>
    public ShortcodeCall? Call { get; set; }
}
