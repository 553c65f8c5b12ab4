using System.Text.Json;
using CareerConnect.Api.Goals;
using CareerConnect.Site.Charts;
using CareerConnect.Site.Pages;
using CareerConnect.Site.Wording;
using CareerConnect.Tests.Support;
using Xunit;

namespace CareerConnect.Tests.Site.Charts;

public sealed class GoalWordsTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "site", "input", "words");

    private static readonly Phrases English = Phrases.Read(Folder, "en");

    private static readonly Phrases Spanish = Phrases.Read(Folder, "es", English);

    private static readonly GoalsPage.ProgressPart Now = new(100, null, "VALUE", "2023-24", null)
    {
        Course = "ON_THE_WAY",
        PerYear = 10,
        PaceFrom = "2021-22",
        PaceTo = "2023-24",
        ReachedIn = "2028-29",
        MissingFirstYear = "2022-23",
        MissingLastYear = "2023-24",
        MissingStated = 2,
        MissingAsked = 9,
    };

    [Fact]
    public void A_pace_is_said_in_each_language()
    {
        Assert.Equal("From 2021-22 to 2023-24 it changed by 10 a year. On this line it is reached in 2028-29.", GoalWords.Pace(English, Now));
        Assert.Equal("De 2021-22 a 2023-24 cambió 10 por año. Con este ritmo se alcanza en 2028-29.", GoalWords.Pace(Spanish, Now));
    }

    [Fact]
    public void Every_course_and_every_thing_missing_has_a_sentence_in_each_language()
    {
        foreach (var course in Enum.GetNames<GoalCourse>())
        {
            var now = Now with { Course = Wire(course) };
            Assert.NotEqual(GoalWords.Pace(English, now), GoalWords.Pace(Spanish, now));
        }

        foreach (var missing in Enum.GetNames<GoalMissing>())
        {
            var now = Now with { MissingKind = Wire(missing) };
            Assert.NotEqual(GoalWords.Missing(English, now), GoalWords.Missing(Spanish, now));
        }

        Assert.Null(GoalWords.Missing(Spanish, Now));
    }

    private static string Wire(string name) => JsonNamingPolicy.SnakeCaseUpper.ConvertName(name);
}
