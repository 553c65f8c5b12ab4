using System.Globalization;
using CareerConnect.Api.Data;
using CareerConnect.Api.Figures;
using CareerConnect.Api.Goals;
using CareerConnect.Api.Outcomes;
using CareerConnect.Api.Programs;
using CareerConnect.Api.Regions;
using CareerConnect.Tests.Support;
using Xunit;

namespace CareerConnect.Tests.Api.Goals;

public sealed class GoalReadingTests
{
    private static readonly Goal Participants = new()
    {
        Key = "ccl_participants_per_year",
        PlanGoal = "S",
        Metric = "Students who take part in a year",
        Unit = "students",
        Target = 150,
        Comparator = GoalComparator.AtLeast,
        Measure = GoalMeasure.Participants,
        LevelKey = "any",
        SourceKey = "tests",
    };

    // 100 in 2023-24 and 80 two years before: 10 a year, and 50 more to go: five years after 2023-24.
    [Fact]
    public void Pace_is_a_straight_line_to_the_target()
    {
        var release = With(Earlier(2021, 80));
        var progress = GoalReading.Of(release, Participants);

        Assert.Equal((100.0, null, "2023-24", YesNoUnknown.No), (progress.Value, progress.UpTo, progress.Period, progress.Reached));
        Assert.Equal((10.0, "2028-29"), (progress.PerYear, progress.ReachedIn));
        Assert.Equal("From 2021-22 to 2023-24 it changed by 10 a year. On this line it is reached in 2028-29.", progress.PaceWords);
        Assert.Equal((GoalCourse.OnTheWay, "2021-22", "2023-24"), (progress.Course, progress.PaceFrom, progress.PaceTo));
        Assert.Equal((null, null), (progress.Missing, progress.MissingKind));
        Assert.Equal("100 students.", progress.Words);
    }

    [Fact]
    public void More_than_a_target_is_reached_after_the_line_meets_it() =>
        Assert.Equal(
            "2029-30",
            GoalReading.Of(With(Earlier(2021, 80)), Participants with { Comparator = GoalComparator.MoreThan }).ReachedIn);

    [Theory]
    [InlineData(120, "not reached within 50 years")]
    [InlineData(99, "not reached within 50 years")]
    public void A_line_that_falls_or_creeps_does_not_reach_it(int before, string words)
    {
        var progress = GoalReading.Of(With(Earlier(2021, before)), Participants with { Target = 150 });
        Assert.Equal((null, GoalCourse.OutOfReach), (progress.ReachedIn, progress.Course));
        Assert.Contains(words, progress.PaceWords, StringComparison.Ordinal);
    }

    [Fact]
    public void One_year_has_no_pace() =>
        Assert.Equal("No pace: fewer than two years are published in full.", GoalReading.Of(EquityRegion.Build(), Participants).PaceWords);

    [Fact]
    public void A_line_whose_last_year_meets_the_target_has_reached_it()
    {
        var progress = GoalReading.Of(With(Earlier(2021, 80)), Participants with { Target = 100 });
        Assert.Equal((GoalCourse.Reached, null, 10.0), (progress.Course, progress.ReachedIn, progress.PerYear));
    }

    [Fact]
    public void What_is_missing_names_its_years_and_its_programs()
    {
        var multiple = Participants with { Measure = GoalMeasure.ParticipantsMultiple, BaseYear = "2020-21" };
        var seats = GoalReading.Of(EquityRegion.Build(), Participants with { Measure = GoalMeasure.Seats });

        Assert.Equal(
            (GoalMissing.GroupsSince, "2020-21"),
            (GoalReading.Of(EquityRegion.Build(), multiple).MissingKind, GoalReading.Of(EquityRegion.Build(), multiple).MissingFirstYear));
        Assert.Equal((GoalMissing.Seats, 0, 0), (seats.MissingKind, seats.MissingStated, seats.MissingAsked));
    }

    [Fact]
    public void Partners_of_one_year_miss_the_year_before_it()
    {
        var goal = Participants with { Measure = GoalMeasure.SustainedPartners };
        var one = EquityRegion.Build(content => content with { Engagements = [EngagementRows.Rigorous("a", 2023)] });

        Assert.Equal(GoalMissing.EngagementDates, GoalReading.Of(EquityRegion.Build(), goal).MissingKind);
        var progress = GoalReading.Of(one, goal);
        Assert.Equal(
            (GoalMissing.EarlierEngagements, "2022-23", "2023-24"),
            (progress.MissingKind, progress.MissingFirstYear, progress.MissingLastYear));
    }

    // Three of four districts have counted: the region has no fewer.
    [Fact]
    public void A_sum_over_some_districts_is_the_least_there_can_be()
    {
        var release = EquityRegion.Build(content => content with
        {
            Figures = [.. content.Figures.Select(f => f with { DistrictsCovered = f.DistrictsCovered is null ? null : 3 })],
        });
        var progress = GoalReading.Of(release, Participants);

        Assert.Equal((FigureStatus.Value, 100.0, null, YesNoUnknown.Unknown), (progress.Status, progress.Value, progress.UpTo, progress.Reached));
        Assert.StartsWith("At least 100 students", progress.Words, StringComparison.Ordinal);
        Assert.Equal(YesNoUnknown.Yes, GoalReading.Of(release, Participants with { Target = 90 }).Reached);
        Assert.NotNull(progress.Missing);
    }

    // 70 in Explore and 50 in Prep, 100 at any level: at least 70, at the most 100 in the two together.
    [Theory]
    [InlineData(70, YesNoUnknown.Yes)]
    [InlineData(71, YesNoUnknown.Unknown)]
    [InlineData(100, YesNoUnknown.Unknown)]
    [InlineData(101, YesNoUnknown.No)]
    public void Explore_and_prep_together_lie_between_two_bounds(double target, YesNoUnknown reached)
    {
        var release = EquityRegion.Build(content => content with
        {
            Figures =
            [
                .. content.Figures, EquityRegion.Part(EquityRegion.Code, "explore", "all", 70, 1_000),
                EquityRegion.Part(EquityRegion.Code, "prep", "all", 50, 1_000),
            ],
        });
        var progress = GoalReading.Of(release, Participants with { LevelKey = null, Target = target });

        Assert.Equal((70.0, 100.0, reached), (progress.Value, progress.UpTo, progress.Reached));
    }

    // Low income is at 0.75, Rural at 0.25; of female and Latinx there is no index: the lowest is no more than 0.25.
    [Fact]
    public void A_group_that_is_not_known_leaves_only_the_most_the_lowest_can_be()
    {
        var goal = Participants with { Measure = GoalMeasure.Representation, Target = 1, Unit = "ratio" };
        var progress = GoalReading.Of(EquityRegion.Build(), goal);

        Assert.Equal((FigureStatus.NotAvailable, null, 0.25, YesNoUnknown.No), (progress.Status, progress.Value, progress.UpTo, progress.Reached));
        Assert.Equal(YesNoUnknown.Unknown, GoalReading.Of(EquityRegion.Build(), goal with { Target = 0.2 }).Reached);
    }

    [Fact]
    public void A_starting_value_of_the_plan_is_not_where_the_goal_stands()
    {
        var goal = Participants with { Measure = GoalMeasure.Outcome, OutcomeMeasure = "enrolled", LevelKey = null, Target = 60, Unit = "percent" };
        var release = EquityRegion.Build(content => content with { Outcomes = [Rate("46", "plan_baseline", null)] });

        Assert.Equal((FigureStatus.NotAvailable, null), (GoalReading.Of(release, goal).Status, GoalReading.Of(release, goal).Value));
        var later = EquityRegion.Build(content => content with
        {
            Outcomes = [Rate("46", "plan_baseline", null), Rate("52", "reported", "class of 2024")],
        });
        Assert.Equal((52.0, "2023-24"), (GoalReading.Of(later, goal).Value, GoalReading.Of(later, goal).Period));
    }

    [Fact]
    public void Background_is_said_to_be_measured_by_nothing_here() =>
        Assert.Equal(
            "Nothing here measures it: it is background for the state.",
            GoalReading.Of(EquityRegion.Build(), Participants with { Measure = GoalMeasure.Background }).Missing);

    // Two rigorous in the base year, five and one of which too little is known now: 2.5 to 3 times.
    [Fact]
    public void Tripling_is_tracked_from_the_base_year_and_what_is_not_stated_widens_it()
    {
        var release = EquityRegion.Build(content => content with
        {
            RigorRules = [EngagementRows.Rule],
            Engagements =
            [
                .. Enumerable.Range(0, 2).Select(i => EngagementRows.Rigorous($"a{i}", 2022)),
                .. Enumerable.Range(0, 5).Select(i => EngagementRows.Rigorous($"b{i}", 2023)),
                EngagementRows.Rigorous("c", 2023) with { Sessions = null },
                EngagementRows.Rigorous("d", 2023) with { Sessions = 1 },
            ],
        });
        var goal = Participants with { Measure = GoalMeasure.EngagementsMultiple, BaseYear = "2022-23", Target = 3, LevelKey = null };
        var progress = GoalReading.Of(release, goal);

        Assert.Equal((2.5, 3.0, YesNoUnknown.Unknown), (progress.Value, progress.UpTo, progress.Reached));
        Assert.Equal(
            "The base year and its engagements: the plan names neither.",
            GoalReading.Of(release, goal with { BaseYear = null }).Missing);
    }

    private static Release With(FigureRow earlier) =>
        EquityRegion.Build(content => content with { Figures = [.. content.Figures, earlier] });

    private static FigureRow Earlier(int year, int students) =>
        EquityRegion.Part(EquityRegion.Code, "any", "all", students, 1_000) with { SchoolYear = new SchoolYear(year) };

    private static Outcome Rate(string value, string status, string? period) => new()
    {
        Key = status,
        AreaKind = AreaKind.Region,
        AreaCode = EquityRegion.Code,
        AreaName = "Tiny",
        Measure = "enrolled",
        Group = "all",
        Period = period,
        ValueText = value,
        Value = double.Parse(value, CultureInfo.InvariantCulture),
        Unit = "percent",
        StatusText = status,
        Citation = "tests",
        SourceKey = "tests",
    };
}
