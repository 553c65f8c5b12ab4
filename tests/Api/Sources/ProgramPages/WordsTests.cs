using System.Globalization;
using CareerConnect.Api.Programs;
using CareerConnect.Api.Sources.ProgramPages;
using Xunit;

namespace CareerConnect.Tests.Api.Sources.ProgramPages;

/// <summary>Every distinct text that the tables hold, with what it means; null or UNKNOWN where it is not clear.</summary>
public sealed class WordsTests(CommittedFacts facts) : IClassFixture<CommittedFacts>
{
    private static readonly Dictionary<string, AudienceText> Audiences = new()
    {
        ["10-11"] = Grades(10, 11),
        ["11-12"] = Grades(11, 12),
        ["11-12 (summer after grade 10)"] = Grades(11, 12),
        ["12"] = Grades(12, 12),
        ["14-18"] = Ages(14, 18),
        ["16-21"] = Ages(16, 21),
        ["16-24"] = Ages(16, 24),
        ["16-24, not in school"] = Ages(16, 24),
        ["18 and older"] = Ages(18, null),
        ["4-12"] = Grades(4, 12),
        ["4-6"] = Grades(4, 6),
        ["5 (with high school helpers)"] = Grades(5, 5),
        ["6"] = Grades(6, 6),
        ["7"] = Grades(7, 7),
        ["8"] = Grades(8, 8),
        ["8 to 18 (older page)"] = Ages(8, 18),
        ["8-12"] = Grades(8, 12),
        ["9-12"] = Grades(9, 12),
        ["K-12"] = Grades(0, 12),
        ["K-8"] = Grades(0, 8),
        ["ages 9-14"] = Ages(9, 14),
        ["elementary"] = Grades(0, 5),
        ["high school"] = Grades(9, 12),
        ["high school (FIRST Robotics Competition)"] = Grades(9, 12),
        ["high school (a ninth grader attended)"] = Grades(9, 12),
        ["high school class; club also for younger pupils"] = Grades(null, 12),
        ["juniors and seniors aged 17 or over by 15 June"] = new(11, 12, 17, null),
        ["juniors, seniors and ages 16-24"] = new(11, 12, 16, 24),
        ["middle and high school"] = Grades(6, 12),
        ["middle school"] = Grades(6, 8),
    };

    private static readonly Dictionary<string, CostKind> Costs = new()
    {
        ["$25 plus an application fee (2016)"] = CostKind.Fee,
        ["free"] = CostKind.Free,
        ["free (skills center is tuition-free)"] = CostKind.TuitionFree,
        ["free public high school"] = CostKind.Free,
        ["free to teachers"] = CostKind.Unknown,
        ["no tuition"] = CostKind.TuitionFree,
        ["no tuition; books, lab and other fees paid by student"] = CostKind.TuitionFree,
        ["no tuition; fees, books and transport paid by student"] = CostKind.TuitionFree,
        ["pays $19/hour"] = CostKind.Unknown,
    };

    private static readonly Dictionary<string, double?> Credits = new()
    {
        ["0.5"] = 0.5,
        ["0.5 CTE"] = 0.5,
        ["3"] = 3,
        ["one semester of science (Field Ecology Academy, 2013)"] = null,
        ["possible"] = null,
        ["yes"] = null,
        ["3 (Clark College)"] = 3,
        ["8 (Clark College, associate in networking)"] = 8,
        ["credit toward an associate degree or one of 21 vocational programs"] = null,
        ["dual credit in 31 CTE courses"] = null,
        ["dual credit with Clark College in many courses"] = null,
        ["up to 12 (Portland Community College)"] = 12,
        ["up to 8 (LCC certificate or associate in advanced manufacturing, machine trades or welding)"] = 8,
        ["up to 9 (2018; Yakima and Walla Walla community colleges named)"] = 9,
        ["up to two years of college credit"] = null,
        ["yes, also high school credit"] = null,
        ["yes, with grade B or better"] = null,
    };

    private static readonly Dictionary<string, TransportKind> Transports = new()
    {
        ["between campuses (2016)"] = TransportKind.Unknown,
        ["grant covers transport costs"] = TransportKind.Provided,
        ["none needed: at school during school hours"] = TransportKind.NotNeeded,
        ["none needed: online courses with support at the home high school"] = TransportKind.NotNeeded,
        ["own daily transport (satellite site)"] = TransportKind.OwnTransport,
        ["own transport"] = TransportKind.OwnTransport,
    };

    [Fact]
    public void Who_may_come_is_read_as_grades_or_ages() =>
        Check(Audiences, AudienceText.Parse, o => o.GradesOrAgesText);

    [Fact]
    public void What_it_costs_is_read_in_kinds() => Check(Costs, CostText.Parse, o => o.CostText);

    [Fact]
    public void How_to_get_there_is_read_in_kinds() => Check(Transports, TransportText.Parse, o => o.TransportText);

    [Fact]
    public void Credits_are_read_only_where_a_number_is_clear()
    {
        Assert.All(Credits, c => Assert.Equal(c.Value, CreditText.Parse(c.Key)));
        Assert.Equal(
            Credits.Keys.Order(StringComparer.Ordinal),
            facts.Db.Programs.AsEnumerable().SelectMany(p => new[] { p.HighSchoolCreditsText, p.CollegeCreditsText })
                .OfType<string>().Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Nothing_written_means_nothing_known()
    {
        Assert.Equal(new AudienceText(null, null, null, null), AudienceText.Parse(null));
        Assert.Equal(CostKind.Unknown, CostText.Parse(null));
        Assert.Equal(TransportKind.Unknown, TransportText.Parse(null));
        Assert.Null(CreditText.Parse(null));
        Assert.Null(WhenText.Parse(null));
        Assert.Null(WhenText.ParseDate(null));
    }

    [Theory]
    [InlineData("students 9-14")]
    [InlineData("100")]
    [InlineData("all")]
    public void An_audience_in_other_words_stays_words(string text) =>
        Assert.Equal(new AudienceText(null, null, null, null), AudienceText.Parse(text));

    [Theory]
    [InlineData("current in source", ProgramStatus.Current)]
    [InlineData("reported", ProgramStatus.Reported)]
    [InlineData("endorsed (2021)", ProgramStatus.Reported)]
    [InlineData("state-recognized (reported)", ProgramStatus.Reported)]
    [InlineData("started fall 2025 (announced)", ProgramStatus.Reported)]
    [InlineData("announced 2019; outcome not seen", ProgramStatus.Planned)]
    [InlineData("from 2025 (announced)", ProgramStatus.Planned)]
    [InlineData("funded 2023", ProgramStatus.Planned)]
    [InlineData("planned (funded 2025)", ProgramStatus.Planned)]
    [InlineData("proposed (2021)", ProgramStatus.Planned)]
    [InlineData("check", ProgramStatus.Check)]
    [InlineData("check (2014)", ProgramStatus.Check)]
    [InlineData("historic (NSF grant 2016)", ProgramStatus.Historic)]
    public void A_status_is_no_more_than_its_words_say(string text, ProgramStatus status) =>
        Assert.Equal(status, StatusText.Parse(text));

    [Fact]
    public void A_status_nobody_knows_is_not_guessed() => Assert.Null(StatusText.Parse("perhaps"));

    [Theory]
    [InlineData("1 day (2025-02-28)", true, "2025-02-28")]
    [InlineData("2023-02-27", true, "2023-02-27")]
    [InlineData("one day; third annual held 2019-03-19", true, "2019-03-19")]
    [InlineData("each October (held since 2015)", true, null)]
    [InlineData("December weekends", true, null)]
    [InlineData("classroom talk and one-hour bus tour in spring; meant to repeat yearly", true, null)]
    [InlineData("March (2024-03-07 to 03-14)", true, null)]
    [InlineData("one day in late April (2015-04-24; 2017-04-28; 2018-04-27)", true, null)]
    [InlineData("2025-04-16; new student orientation 2025-04-14 to 04-17", true, null)]
    [InlineData("1 day", false, null)]
    [InlineData("three days", false, null)]
    public void When_an_event_is_held_is_told_only_where_its_words_do(
        string text, bool when, string? date)
    {
        Assert.Equal(when ? text : null, WhenText.Parse(text));
        Assert.Equal(
            date, WhenText.ParseDate(text)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Fairs_without_a_stated_time_have_none()
    {
        var fair = facts.Db.Events.Single(e => e.Slug == "cowlitz-pud-high-school-career-fair");
        var ilwaco = facts.Db.Events.Single(e => e.Slug == "ilwaco-high-school-skilled-trades-and-career-fair");

        Assert.Equal((null, null, "1 day"), (fair.WhenText, fair.Date, fair.LengthText));
        Assert.Equal(new DateOnly(2025, 2, 28), ilwaco.Date);
    }

    private static AudienceText Grades(int? from, int? to) => new(from, to, null, null);

    private static AudienceText Ages(int? from, int? to) => new(null, null, from, to);

    // The table of expectations must be whole: a new text in the data needs a line here.
    private void Check<T>(Dictionary<string, T> expected, Func<string?, T> parse, Func<Opportunity, string?> text)
    {
        Assert.All(expected, e => Assert.Equal(e.Value, parse(e.Key)));
        Assert.Equal(
            expected.Keys.Order(StringComparer.Ordinal),
            facts.Db.Programs.AsEnumerable().Cast<Opportunity>().Concat(facts.Db.Events).Select(text).OfType<string>()
                .Distinct().Order(StringComparer.Ordinal));
    }
}
