using System.Text.Json.Nodes;
using CareerConnect.Api.Programs;
using CareerConnect.Tests.Support;
using Xunit;

namespace CareerConnect.Tests.Api.Gaps;

public sealed class GapTests : IClassFixture<GraphQLHost>
{
    private readonly GraphQLHost _host;

    public GapTests(GraphQLHost host)
    {
        _host = host;
        host.Release = ProgramRows.Release(
        [
            ProgramRows.Program("free", ProgramLevel.Prep, "53011"),
            ProgramRows.Program("paid-for", ProgramLevel.Explore, "53011") with { Cost = CostKind.Fee },
            ProgramRows.Program("old", ProgramLevel.Prep, "53011") with { Status = ProgramStatus.Historic },
        ]);
    }

    [Fact]
    public async Task The_region_and_each_county_have_those_of_the_whole_list_that_are_theirs()
    {
        const string Fields = "{ levelKey groupKey programsWithinReach }";
        var answer = await _host.Data($"{{ gaps {{ area {{ code }} levelKey groupKey programsWithinReach }} region {{ code gaps {Fields} }} counties {{ nodes {{ code gaps {Fields} pathwayGaps {{ words }} }} }} pathwayGaps {{ county {{ code }} words }} }}");
        var places = answer["counties"]!["nodes"]!.AsArray().Append(answer["region"]).ToList();
        Assert.All(places, place => Assert.Equal(
            answer["gaps"]!.AsArray().Where(g => (string)g!["area"]!["code"]! == (string)place!["code"]!)
                .Select(g => $"{g!["levelKey"]} {g["groupKey"]} {g["programsWithinReach"]}"),
            place!["gaps"]!.AsArray().Select(g => $"{g!["levelKey"]} {g["groupKey"]} {g["programsWithinReach"]}")));
        Assert.All(places.SkipLast(1), county => Assert.Equal(
            answer["pathwayGaps"]!.AsArray().Where(e => (string)e!["county"]!["code"]! == (string)county!["code"]!).Select(e => (string)e!["words"]!),
            county!["pathwayGaps"]!.AsArray().Select(e => (string)e!["words"]!)));
    }

    // In the region low income, Rural and everybody are short of the goal; what is withheld has no gap to show.
    [Fact]
    public async Task Every_published_gap_leads_to_programs_or_says_that_there_is_none()
    {
        var gaps = await Gaps("{ gaps { area { code } groupKey neededForGoal neededBesides programsWithinReach words programs { slug } } }");

        Assert.Equal(
            ["ESD112 all 50 ", "ESD112 low_income 30 17", "ESD112 rural 25 19"],
            gaps.Select(g => $"{g!["area"]!["code"]} {g["groupKey"]} {g["neededForGoal"]} {g["neededBesides"]}"));
        Assert.Equal(["free", "paid-for"], Slugs(gaps[0]!));
        Assert.Equal(["free"], Slugs(gaps[1]!));
        Assert.All(gaps, g => Assert.Equal(Slugs(g!).Count, (int)g!["programsWithinReach"]!));

        // The rural districts of this region are in Cowlitz and Klickitat, where no program is.
        Assert.Empty(Slugs(gaps[2]!));
        Assert.StartsWith("None within reach", (string)gaps[2]!["words"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Gaps_without_a_program_can_be_asked_for() =>
        Assert.Equal(
            ["rural"],
            (await Gaps("{ gaps(noneWithinReach: true) { groupKey } }")).Select(g => (string)g!["groupKey"]!));

    [Fact]
    public async Task A_program_and_a_sector_say_whom_they_are_missing()
    {
        _host.Release = EquityRegion.Build(content => content with
        {
            Programs = [ProgramRows.Program("free", ProgramLevel.Prep, "53011")],
            OpportunityDistricts = [],
            OpportunityPartners = [],
            Figures =
            [
                .. content.Figures,
                EquityRegion.Part("53011", "any", "all", 60, 600), EquityRegion.Part("53011", "any", "low_income", 10, 300),
                EquityRegion.Part(EquityRegion.Code, "prep", "all", 50, 1_000), EquityRegion.Part(EquityRegion.Code, "prep", "low_income", 10, 400),
            ],
        });
        var data = await _host.Data("""
            { program(slug: "free") { missing { area { code } levelKey groupKey } }
              sector(key: "local-health") { missing { area { code } levelKey groupKey } } }
            """);

        Assert.Equal(
            """[{"area":{"code":"53011"},"levelKey":"any","groupKey":"low_income"}]""", data["program"]!["missing"]!.ToJsonString());
        Assert.Equal(
            """[{"area":{"code":"ESD112"},"levelKey":"prep","groupKey":"low_income"}]""", data["sector"]!["missing"]!.ToJsonString());
    }

    [Fact]
    public async Task A_measure_leads_to_the_same_programs() =>
        Assert.Equal("""[{"programs":[{"slug":"free"}]}]""", (await _host.Data(
            """{ region { equity(group: "low_income") { programs { slug } } } }"""))["region"]!["equity"]!.ToJsonString());

    private static List<string> Slugs(JsonNode gap) => [.. gap["programs"]!.AsArray().Select(p => (string)p!["slug"]!)];

    private async Task<JsonArray> Gaps(string query) => (await _host.Data(query))["gaps"]!.AsArray();
}
