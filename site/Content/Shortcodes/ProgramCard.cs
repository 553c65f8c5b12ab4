using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Content.Shortcodes;

/// <summary>&lt;?# Program Slug=fire-science /?&gt;: the card of a program or event, by the last part of its address.</summary>
public sealed partial class ProgramCard
{
    public static Shortcode Shortcode { get; } =
        new("Program", ["Slug"], [], Inline: false, (call, desk, _) => Task.FromResult(Read(call, desk)));

    private static ShortcodeView? Read(ShortcodeCall call, ContentDesk desk)
    {
        var all = desk.Site.Opportunities.All;
        if (all.FirstOrDefault(o => o.Slug == call["Slug"]) is { } item)
        {
            return ShortcodeView.Of<ProgramCard>(item);
        }

        desk.Wrong(
            call.SpotOf("Slug"),
            $"there is no program or event '{call["Slug"]}'. {Suggestion.For(call["Slug"]!, all.Select(o => o.Slug))}".TrimEnd());
        return null;
    }
}
