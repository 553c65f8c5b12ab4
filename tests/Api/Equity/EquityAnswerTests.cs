using CareerConnect.Tests.Support;
using Xunit;

namespace CareerConnect.Tests.Api.Equity;

public sealed class EquityAnswerTests : IClassFixture<GraphQLHost>
{
    private readonly GraphQLHost _host;

    public EquityAnswerTests(GraphQLHost host)
    {
        _host = host;
        host.Release = EquityRegion.Build();
    }

    [Fact]
    public async Task Without_a_year_the_newest_is_answered_in_the_order_of_places_and_groups()
    {
        var rows = (await _host.Data("""
            { equity(level: "any") { area { code } groupKey schoolYear parityIndex source { synthetic } } }
            """))["equity"]!.AsArray();

        Assert.Equal(
            ["06103 all", "ESD112 all", "ESD112 female", "ESD112 latinx", "ESD112 low_income", "ESD112 rural"],
            rows.Select(r => $"{r!["area"]!["code"]} {r["groupKey"]}"));
        Assert.All(rows, r => Assert.Equal("2023-24", (string)r!["schoolYear"]!));
        Assert.All(rows, r => Assert.True((bool)r!["source"]!["synthetic"]!));
    }

    [Fact]
    public async Task A_place_answers_for_itself()
    {
        var data = await _host.Data("""
            { region { equity(group: "low_income") { neededAtSameTotal neededBesides meetsOrExceeds caution words } }
              district(code: "06103") { equity { status participants } } county(slug: "clark") { equity { groupKey } } }
            """);

        Assert.Equal(
            """[{"neededAtSameTotal":10,"neededBesides":17,"meetsOrExceeds":false,"caution":"WITHIN_CHANCE","words":"Participants and students enrolled of the same districts."}]""",
            data["region"]!["equity"]!.ToJsonString());
        Assert.Equal("""[{"status":"SUPPRESSED","participants":null}]""", data["district"]!["equity"]!.ToJsonString());
        Assert.Empty(data["county"]!["equity"]!.AsArray());
    }

    [Fact]
    public async Task A_key_that_is_none_is_refused_and_no_measure_can_be_sorted_by_its_size()
    {
        Assert.Equal("UNKNOWN_KEY", await _host.ErrorCode("""{ equity(level: "any", group: "no") { groupKey } }"""));
        Assert.Equal("UNKNOWN_KEY", await _host.ErrorCode("""{ disparity(subject: "no") { index } }"""));
        Assert.NotNull(await _host.ErrorCode("""{ equity(level: "any", order: [{ parityIndex: ASC }]) { groupKey } }"""));
    }
}
