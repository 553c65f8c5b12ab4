using System.Text.RegularExpressions;
using CareerConnect.Site.Components;
using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Content.Shortcodes;

/// <summary>
/// &lt;?# LiveFigure Measure=participation Group=low_income Level=launch Year=2020-21 County=clark Share=true /?&gt;: a figure as
/// the api has it on the day of the build. Without a place it is the region's, without a year the newest that says something.
/// </summary>
public sealed partial class LiveFigure
{
    private static readonly string[] Measures = ["enrollment", "participation"];
    private static readonly string[] Levels = ["any", "explore", "launch", "prep"];

    public static Shortcode Shortcode { get; } = new(
        "LiveFigure", ["Measure"], ["Group", "Level", "Year", "District", "County", "Share"], Inline: true, ReadAsync);

    private static async Task<ShortcodeView?> ReadAsync(ShortcodeCall call, ContentDesk desk, CancellationToken ct)
    {
        var participation = call["Measure"] == "participation";
        var level = call["Level"] ?? (participation ? "any" : null);
        if (!One(call, desk, "Measure", Measures) || !One(call, desk, "Level", Levels) || !One(call, desk, "Share", ["false", "true"]))
        {
            return null;
        }

        if (Wrong(call, participation) is var (name, expected))
        {
            desk.Wrong(call.SpotOf(name), $"{name} is '{call[name]}': expected {expected}.");
            return null;
        }

        var place = await desk.Figures.AskAsync(call["District"], call["County"], call["Year"], level, ct);
        if (place is null)
        {
            var kind = call["District"] is null ? "County" : "District";
            desk.Wrong(call.SpotOf(kind), $"there is no {kind.ToLowerInvariant()} '{call[kind]}'. "
                + desk.Names.NearestAddress($"/{(kind == "County" ? "counties" : "districts")}/{call[kind]}/"));
            return null;
        }

        return Pick(call, participation ? place.Participation : place.Enrollment, level, desk) is not var (figure, group) ? null
            : ShortcodeView.Of<LiveFigure>(new Shown(
                figure, group, call["District"] is null && call["County"] is null ? null : place.Name, call["District"] is null, call["Share"] == "true", call.Inline));
    }

    /// <summary>The figure; null for one that nobody has supplied.</summary>
    private static (FigureData? Figure, string Group)? Pick(ShortcodeCall call, IReadOnlyList<FigureData> figures, string? level, ContentDesk desk)
    {
        var group = call["Group"] ?? "all";
        var keys = figures.Select(f => f.Group.Key).Distinct().ToList();
        if (keys.Count > 0 && !keys.Contains(group))
        {
            desk.Wrong(call.SpotOf("Group"), $"there is no group '{group}' in these figures. {Suggestion.For(group, keys)}".TrimEnd());
            return null;
        }

        var found = figures.Where(f => f.Group.Key == group && (level is null || f.Level?.Key == level)).ToList();
        return (FigureLists.NewestByGroup(found).SingleOrDefault() ?? found.FirstOrDefault(), group);
    }

    private static (string Name, string Expected)? Wrong(ShortcodeCall call, bool participation) =>
        call["Level"] is not null && !participation ? ("Level", "none, since enrollment has no levels")
        : call["Year"] is { } year && !Year().IsMatch(year) ? ("Year", "a school year such as 2020-21")
        : call["District"] is not null && call["County"] is not null ? ("County", "either a county or a district")
        : null;

    private static bool One(ShortcodeCall call, ContentDesk desk, string name, string[] values)
    {
        if (call[name] is not { } value || values.Contains(value))
        {
            return true;
        }

        desk.Wrong(call.SpotOf(name), $"{name} is '{value}'. {Suggestion.For(value, values)}".TrimEnd());
        return false;
    }

    [GeneratedRegex("^20[0-9]{2}-[0-9]{2}\\z")]
    private static partial Regex Year();

    /// <param name="Figure">Null where nobody has supplied it.</param>
    /// <param name="Group">Key of its group.</param>
    /// <param name="Place">A district or county; null for the region.</param>
    /// <param name="County">True when the place is a county.</param>
    /// <param name="Share">Its share of enrolment instead of the count.</param>
    /// <param name="Inline">Inside a sentence.</param>
    public sealed record Shown(FigureData? Figure, string Group, string? Place, bool County, bool Share, bool Inline);
}
