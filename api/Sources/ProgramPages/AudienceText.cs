using System.Globalization;
using System.Text.RegularExpressions;

namespace CareerConnect.Api.Sources.ProgramPages;

/// <summary>
/// Who may come, read from words such as "11-12", "ages 9-14" or "middle and high school". Numbers to 12 are
/// grades unless the text says ages; higher ones are ages. What is not clear stays null: the words are kept
/// beside it.
/// </summary>
public sealed partial record AudienceText(int? GradeMin, int? GradeMax, int? AgeMin, int? AgeMax)
{
    private const int LastGrade = 12;

    private static readonly AudienceText Unclear = new(null, null, null, null);

    private static readonly (string Start, AudienceText Means)[] Words =
    [
        // A class of the high school whose club also takes younger pupils: how young is not said.
        ("high school class; club also for younger", Grades(null, 12)),
        ("middle and high school", Grades(6, 12)),
        ("juniors and seniors aged 17 or over", Grades(11, 12) with { AgeMin = 17 }),
        ("juniors, seniors and ages ", Grades(11, 12)),
        ("juniors and seniors", Grades(11, 12)),
        ("high school", Grades(9, 12)),
        ("middle school", Grades(6, 8)),
        ("elementary", Grades(0, 5)),
    ];

    public static AudienceText Parse(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return Unclear;
        }

        var words = Array.Find(Words, w => text.StartsWith(w.Start, StringComparison.Ordinal));
        if (words.Means is not null)
        {
            return Ages().Match(text) is { Success: true } ages
                ? words.Means with { AgeMin = Number(ages, "from"), AgeMax = Number(ages, "to") }
                : words.Means;
        }

        var match = Range().Match(text);
        return match.Success ? FromRange(match) : Unclear;
    }

    private static AudienceText FromRange(Match match)
    {
        var from = match.Groups["from"].Value == "K" ? 0 : Number(match, "from");
        if (match.Groups["older"].Success)
        {
            return Unclear with { AgeMin = from };
        }

        var to = match.Groups["to"].Success ? Number(match, "to") : from;
        return match.Groups["ages"].Success || to > LastGrade
            ? Unclear with { AgeMin = from, AgeMax = to }
            : Grades(from, to);
    }

    private static AudienceText Grades(int? from, int? to) => new(from, to, null, null);

    private static int Number(Match match, string group) =>
        int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        "^(?<ages>ages )?(?<from>K|[0-9]{1,2})((-| to )(?<to>[0-9]{1,2})|(?<older> and older))?(?![0-9])")]
    private static partial Regex Range();

    [GeneratedRegex(" ages (?<from>[0-9]{1,2})-(?<to>[0-9]{1,2})$")]
    private static partial Regex Ages();
}
