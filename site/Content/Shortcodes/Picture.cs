using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Content.Shortcodes;

/// <summary>&lt;?# Figure Src="team.jpg" Alt="…" Caption="…" Credit="…" Size=small /?&gt;, or its caption between two ends.</summary>
public sealed partial class Picture
{
    private static readonly string[] Sizes = ["large", "medium", "small"];

    public static Shortcode Shortcode { get; } =
        new("Figure", ["Src", "Alt"], ["Caption", "Credit", "Size"], Inline: false, (call, desk, _) => Task.FromResult(Read(call, desk)));

    private static ShortcodeView? Read(ShortcodeCall call, ContentDesk desk)
    {
        var size = call["Size"] ?? "large";
        if (!Sizes.Contains(size))
        {
            desk.Wrong(call.SpotOf("Size"), $"Size is '{size}'. {Suggestion.For(size, Sizes)} Expected large, medium or small.");
            return null;
        }

        return desk.Picture(call["Src"]!, call.SpotOf("Src")) is var (address, shape)
            ? ShortcodeView.Of<Picture>(new Shown(address, call["Alt"]!, shape, size, call["Caption"] ?? call.Content, call["Credit"]))
            : null;
    }

    /// <summary>A picture to be shown.</summary>
    public sealed record Shown(string Address, string Alt, ImageSize Shape, string Size, string? Caption, string? Credit);
}
