using System.Text.Json.Nodes;
using CareerConnect.Tests.Support;
using Snapshooter;
using Snapshooter.Xunit;
using Xunit;

namespace CareerConnect.Tests.Api.GraphQL;

/// <summary>One answer for each question of the schema, whole.</summary>
public sealed class AnswerTests(GraphQLHost host) : IClassFixture<GraphQLHost>
{
    private const string Program = """
        slug name level levelBasis sector { key } county { slug } servesCounties { slug } city paid cost gradeMin
        gradeMax status confirmed highSchoolCredits lastBell applicationDeadline dateSeen source { key synthetic }
        providers { slug } partners { slug } districts { relation district { code } source { key } }
        """;

    private const string Figure = """
        area { code kind name } measure level { key } group { key } schoolYear value status sharePercent
        districtsCovered districtsInArea base source { key synthetic }
        """;

    private const string Page = "totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }";

    [Theory]
    [InlineData("region", """
        { region { code name network host website state stateCode vision mission strategies values sourceUrl dateSeen
            counties { code } districts(first: 2) { totalCount nodes { code } } networkFacts { key value citation }
            enrollment(schoolYear: "2021-22", group: "all") { value districtsCovered districtsInArea }
            participation(level: "any") { schoolYear value sharePercent }
            stateEnrollment(group: "female") { schoolYear value } outcomes { key } } }
        """)]
    [InlineData("counties", $$"""
        { counties { {{Page}} edges { cursor } nodes { code slug name districts { slug } programs(first: 1) { totalCount }
            events { nodes { slug } } partners { nodes { slug } } enrollment { value } participation { value }
            outcomes { key } } } }
        """)]
    [InlineData("county", """{ county(slug: "clark") { code name } }""")]
    [InlineData("districts", $$"""
        { districts { {{Page}} nodes { code slug name countyNames localeClass ruralStudentsPercent county { name }
            programs { nodes { slug } } events { nodes { slug } } outcomes(measure: "graduation_rate_4yr") { value } } } }
        """)]
    [InlineData("district", $$"""
        { district(code: "06037") { name sends: programs(relation: SENDS) { nodes { slug } }
            enrollment(schoolYear: "2022-23") { {{Figure}} } participation { {{Figure}} } } }
        """)]
    [InlineData("programs", $$"""{ programs(first: 3) { {{Page}} nodes { {{Program}} } } }""")]
    [InlineData("program", $$"""{ program(slug: "program-07") { {{Program}} } }""")]
    [InlineData("events", """{ events { nodes { slug name whenText date confirmed districts { district { slug } } } } }""")]
    [InlineData("event", """{ event(slug: "career-fair") { name level ... on Opportunity { county { name } } } }""")]
    [InlineData("sectors", """{ sectors { nodes { key label listKey programs(first: 2) { totalCount nodes { slug } } partners { nodes { name } } } } }""")]
    [InlineData("sector", """{ sector(key: "local-health") { label events { totalCount } } }""")]
    [InlineData("partners", """{ partners { nodes { slug name kind sector { label } county { name } programs { nodes { slug } } } } }""")]
    [InlineData("partner", """{ partner(slug: "longview-mill") { name provides: programs(part: PROVIDER) { totalCount } joins: programs(part: PARTNER) { totalCount } } }""")]
    [InlineData("participation", $$"""{ participation(first: 12) { {{Page}} nodes { {{Figure}} } } }""")]
    [InlineData("enrollment", $$"""{ enrollment(last: 4) { {{Page}} nodes { {{Figure}} } } }""")]
    [InlineData("outcomes", """{ outcomes { nodes { key area { code kind name } measure value valueText unit period citation } } }""")]
    [InlineData("goals", """{ goals { nodes { key planGoal metric baseline target comparator targetDate } } goal(key: "enrolled_after") { unit } }""")]
    [InlineData("sources", """{ sources { nodes { key title publisher synthetic dateSeen } } source(key: "tests") { licence } }""")]
    [InlineData("release", """{ release { identity synthetic counts { table rows } } levels { key label } groups { key label complementKey priority } schoolYears }""")]
    public async Task A_question_has_its_answer(string name, string query) =>
        Snapshot.Match(GraphQLHost.Pretty(await AskWithoutCost(query)), SnapshotNameExtension.Create(name));

    // What a question costs has tests of its own; a change of prices is no change of answers.
    private async Task<JsonNode> AskWithoutCost(string query)
    {
        var answer = await host.Ask(query);
        Assert.True(answer["extensions"]!.AsObject().Remove("cost"));
        return answer;
    }

    [Fact]
    public async Task An_unknown_key_is_null_and_no_error()
    {
        var data = await host.Data("""{ program(slug: "no") { slug } district(code: "99999") { code } }""");
        Assert.Null(data["program"]);
        Assert.Null(data["district"]);
    }

    [Fact]
    public async Task A_withheld_figure_has_no_value_and_says_so()
    {
        var nodes = (await host.Data("""
            { participation(first: 100, where: { area: { code: { eq: "20403" } } }) { nodes { value status sharePercent base } } }
            """))["participation"]!["nodes"]!.AsArray();
        Assert.Equal(4, nodes.Count);
        Assert.All(nodes, n => Assert.Equal(
            """{"value":null,"status":"SUPPRESSED","sharePercent":null,"base":null}""", n!.ToJsonString()));
    }

    [Fact]
    public async Task Every_answer_names_its_release()
    {
        using var response = await host.Post("{ release { identity } }");
        Assert.Equal(TinyRelease.Identity, response.Headers.GetValues("X-Release").Single());
        var answer = await host.Ask("{ nothing }");
        Assert.Equal(TinyRelease.Identity, (string?)answer["extensions"]!["release"]);
    }
}
