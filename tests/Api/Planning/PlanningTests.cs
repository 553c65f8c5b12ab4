using System.Text.Json.Nodes;
using CareerConnect.Api.Goals;
using CareerConnect.Tests.Support;
using Xunit;

namespace CareerConnect.Tests.Api.Planning;

public sealed class PlanningTests : IClassFixture<GraphQLHost>
{
    private readonly GraphQLHost _host;

    // The region of EquityRegion, with Launch taken by 20 of 1,000, 6 of them low income (400): parity (6/20)/(0.4) = 0.75.
    // In the base year 20 low-income students took part, now 30.
    public PlanningTests(GraphQLHost host)
    {
        _host = host;
        host.Release = EquityRegion.Build(content => content with
        {
            Goals =
            [
                .. content.Goals, Goal("explore_prep", GoalMeasure.Participants, null, 110),
                Goal("parity", GoalMeasure.Representation, "launch", 1),
                Goal("seats", GoalMeasure.Seats, "launch", 25) with { Comparator = GoalComparator.MoreThan },
                Goal("double", GoalMeasure.ParticipantsMultiple, "any", 2) with { BaseYear = "2020-21" },
                Goal("partners", GoalMeasure.SustainedPartners, null, 250),
            ],
            Figures =
            [
                .. content.Figures,
                EquityRegion.Part(EquityRegion.Code, "explore", "all", 70, 1_000), EquityRegion.Part(EquityRegion.Code, "prep", "all", 50, 1_000),
                EquityRegion.Part(EquityRegion.Code, "launch", "all", 20, 1_000), EquityRegion.Part(EquityRegion.Code, "launch", "low_income", 6, 400),
                EquityRegion.Part("53011", "launch", "all", null, 600), EquityRegion.Part("53011", "launch", "low_income", null, 200),
                EquityRegion.Part(EquityRegion.Code, "any", "all", 90, 1_000) with { SchoolYear = new(2020) },
                EquityRegion.Part(EquityRegion.Code, "any", "low_income", 20, 400) with { SchoolYear = new(2020) },
            ],
        });
    }

    // Two more low-income students: (8/22)/0.4 = 0.909. Three: (9/23)/0.4 = 0.978. Four: (10/24)/0.4 = 1.04.
    [Theory]
    [InlineData(0, "NO", 4)]
    [InlineData(3, "NO", 1)]
    [InlineData(4, "YES", 0)]
    public async Task Parity_holds_with_as_many_seats_as_were_needed_besides(int seats, string holds, int needed)
    {
        var check = (await Checks("parity", seats, "low_income"))[0]!;
        Assert.Equal(("parity", "low_income", holds, needed), ((string)check["goalKey"]!, (string)check["groupKey"]!, (string)check["holds"]!, (int)check["stillNeeded"]!));
        Assert.Equal("NO", (string)check["heldBefore"]!);
    }

    // 30 of 20: 1.5 times. Ten more make it double; of five, all or none may be of another group.
    [Fact]
    public async Task Double_is_counted_from_the_base_year_for_the_group_pledged_to()
    {
        var check = (await Checks("double", 10, "low_income"))[0]!;
        Assert.Equal((1.5, 2.0, "YES", 0), ((double)check["before"]!, (double)check["after"]!, (string)check["holds"]!, (int)check["stillNeeded"]!));

        var any = (await Checks("double", 10, null)).Single(c => (string)c!["goalKey"]! == "double" && (string?)c["groupKey"] == "low_income")!;
        Assert.Equal(("UNKNOWN", 10), ((string)any["holds"]!, (int)any["stillNeeded"]!));
    }

    [Fact]
    public async Task Launch_seats_move_what_counts_everybody_and_not_explore_and_prep()
    {
        var checks = await Checks("seats", 26, "low_income");
        Assert.Equal(["seats", "ccl_participants_per_year", "double", "parity"], checks.Select(c => (string)c!["goalKey"]!));

        // No program states seats: of more than 25 there are at least the 26 pledged.
        Assert.Equal((null, 26, "UNKNOWN", "YES"), ((double?)checks[0]!["before"], (int)checks[0]!["after"]!, (string)checks[0]!["heldBefore"]!, (string)checks[0]!["holds"]!));

        // 100 take part, 150 are wanted: 24 are still missing.
        Assert.Equal(24, (int)checks[1]!["stillNeeded"]!);
        Assert.DoesNotContain(await Checks("explore_prep", 5, null), c => (string)c!["goalKey"]! is "parity" or "seats");
    }

    [Fact]
    public async Task Who_is_needed_is_told_by_county_and_what_is_withheld_stays_so()
    {
        var rows = (await Data("parity", 0, "low_income", "needed { area { code } groupKey status neededBesides }"))["needed"]!.AsArray();
        Assert.Equal(
            ["53011 SUPPRESSED ", "ESD112 VALUE 4"],
            rows.Select(r => $"{r!["area"]!["code"]} {r["status"]} {r["neededBesides"]}"));
    }

    [Fact]
    public async Task What_seats_do_not_move_is_refused()
    {
        Assert.Equal("NOT_PLANNABLE", await _host.ErrorCode("""{ goalPlanner(goal: "partners", seats: 1) { seats } }"""));
        Assert.Equal("UNKNOWN_KEY", await _host.ErrorCode("""{ goalPlanner(goal: "no", seats: 1) { seats } }"""));
        Assert.Equal("UNKNOWN_KEY", await _host.ErrorCode("""{ goalPlanner(goal: "parity", seats: 1, group: "not_female") { seats } }"""));
        Assert.Equal("BAD_SEATS", await _host.ErrorCode("""{ goalPlanner(goal: "parity", seats: -1) { seats } }"""));
    }

    [Fact]
    public async Task What_is_needed_can_be_asked_of_the_region_alone()
    {
        async Task<List<string>> Kinds(string argument) => [.. (await Data("parity", 0, null, $"needed{argument} {{ area {{ kind }} }}"))["needed"]!
            .AsArray().Select(n => (string)n!["area"]!["kind"]!).Distinct().Order()];
        Assert.Equal(["COUNTY", "REGION"], await Kinds(""));
        Assert.Equal(["REGION"], await Kinds("(areaKind: REGION)"));
        Assert.Equal(["COUNTY"], await Kinds("(areaKind: COUNTY)"));
    }

    private async Task<JsonArray> Checks(string goal, int seats, string? group) =>
        (await Data(goal, seats, group, "checks { goalKey groupKey before after heldBefore holds stillNeeded }"))["checks"]!.AsArray();

    private async Task<JsonNode> Data(string goal, int seats, string? group, string fields) => (await _host.Data(
        $"query ($goal: String!, $seats: Int!, $group: String) {{ goalPlanner(goal: $goal, seats: $seats, group: $group) {{ {fields} }} }}",
        new { goal, seats, group }))["goalPlanner"]!;

    private static Goal Goal(string key, GoalMeasure measure, string? level, double target) => new()
    {
        Key = key,
        PlanGoal = "2",
        Metric = key,
        Unit = "students",
        Target = target,
        Comparator = GoalComparator.AtLeast,
        Measure = measure,
        LevelKey = level,
        SourceKey = "tests",
    };
}
