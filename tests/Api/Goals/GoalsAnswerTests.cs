using System.Net.Http.Json;
using System.Text.Json.Nodes;
using CareerConnect.Tests.Support;
using Snapshooter.Xunit;
using Xunit;

namespace CareerConnect.Tests.Api.Goals;

/// <summary>The goals of the committed facts, as they stand before districts have counted.</summary>
public sealed class GoalsAnswerTests(PublishedApi api) : IClassFixture<PublishedApi>
{
    [Fact]
    public async Task Every_goal_says_where_it_stands_and_what_is_missing() => Snapshot.Match(GraphQLHost.Pretty(await Ask("""
        { goals(first: 50) { nodes { key planGoal unit baseline target comparator targetDate measure definition whatCounts levelKey
            outcomeMeasure baseYear progress { status value upTo period reached words perYear reachedIn paceWords missing
            source { key } } } } }
        """)));

    [Fact]
    public async Task No_goal_is_without_a_definition_and_none_without_a_value_or_what_is_missing()
    {
        var goals = (await Ask("{ goals(first: 50) { nodes { definition whatCounts progress { value missing } } } }"))["goals"]!["nodes"]!.AsArray();
        Assert.Equal(13, goals.Count);
        Assert.All(goals, g =>
        {
            Assert.False(string.IsNullOrEmpty((string?)g!["definition"]) || string.IsNullOrEmpty((string?)g["whatCounts"]));
            Assert.True(g["progress"]!["value"] is not null || g["progress"]!["missing"] is not null);
        });
    }

    [Fact]
    public async Task The_states_figures_stand_beside_the_goal_with_what_they_leave_out()
    {
        var beside = (await Ask("""
            { goal(key: "postsecondary_enrollment_1yr") { outcomesBeside { area { kind } value definition { horizonYears leavesOut } } } }
            """))["goal"]!["outcomesBeside"]!.AsArray();

        Assert.Contains(beside, o => (string)o!["area"]!["kind"]! == "STATE" && (double)o["value"]! == 56.4);
        Assert.All(beside, o => Assert.Equal(1, (int)o!["definition"]!["horizonYears"]!));
        Assert.All(beside, o => Assert.Contains("apprenticeships", (string)o!["definition"]!["leavesOut"]!, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Unlike_horizons_and_horizons_not_stated_refuse_to_be_compared()
    {
        var outcomes = (await Ask("""
            { outcomes(first: 100, where: { unit: { eq: "percent" }, group: { eq: "all" }, or: [
                { measure: { in: ["postsecondary_enrollment_1yr", "credential_attainment"] } },
                { measure: { eq: "graduation_rate_4yr" }, period: { eq: "class of 2019" } }] }) { nodes { key measure value period } } }
            """))["outcomes"]!["nodes"]!.AsArray();
        string Key(string measure, int skip = 0) =>
            (string)outcomes.Where(o => (string)o!["measure"]! == measure && o["value"] is not null).Skip(skip).First()!["key"]!;

        Assert.Equal("UNLIKE_OUTCOMES", await Refusal(Key("graduation_rate_4yr"), Key("postsecondary_enrollment_1yr")));
        Assert.Equal("UNKNOWN_HORIZON", await Refusal(Key("credential_attainment"), Key("credential_attainment")));
        Assert.Equal("UNKNOWN_KEY", await Refusal("no", Key("credential_attainment")));

        var compared = (await Compare(Key("postsecondary_enrollment_1yr"), Key("postsecondary_enrollment_1yr", 1)))["data"]!["compareOutcomes"]!;
        Assert.Contains(compared["differences"]!.AsArray(), d => ((string)d!).StartsWith("period: ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_nobody_has_supplied_is_said_to_be_missing()
    {
        var data = await Ask("""
            { planProgress { districts withPlan notSupplied words notSuppliedDistricts { code } } sustainedPartners { status partners words }
              workGroups { key } sharedPractices { key } professionalCounts { group } engagementYears { schoolYear }
              engagements { totalCount nodes { rigorous partner { slug } } } rigorRules { label inForce citation }
              indicators { key status values(first: 1) { totalCount } } gaps { groupKey } }
            """);

        Assert.Equal((30, 0, 30), ((int)data["planProgress"]!["districts"]!, (int)data["planProgress"]!["withPlan"]!, (int)data["planProgress"]!["notSupplied"]!));
        Assert.Equal("Not yet supplied for any of the 30 districts.", (string)data["planProgress"]!["words"]!);
        Assert.Equal(30, data["planProgress"]!["notSuppliedDistricts"]!.AsArray().Count);
        Assert.Equal(("NOT_AVAILABLE", null), ((string)data["sustainedPartners"]!["status"]!, (int?)data["sustainedPartners"]!["partners"]));
        Assert.Equal(4, (int)data["engagements"]!["totalCount"]!);
        Assert.All(data["engagements"]!["nodes"]!.AsArray(), e => Assert.Equal("UNKNOWN", (string)e!["rigorous"]!));
        Assert.True((bool)data["rigorRules"]!.AsArray().Single()!["inForce"]!);
        Assert.Equal(
            ["career_exploration_by_grade_8", "fafsa_completion", "regular_attendance", "transport_to_programs"],
            data["indicators"]!.AsArray().Where(i => (string)i!["status"]! == "NOT_AVAILABLE").Select(i => (string)i!["key"]!));
        foreach (var empty in new[] { "workGroups", "sharedPractices", "professionalCounts", "engagementYears", "gaps" })
        {
            Assert.Empty(data[empty]!.AsArray());
        }
    }

    [Fact]
    public async Task The_reported_endorsements_are_those_of_2021_and_one_counts_by_law()
    {
        var all = (await Ask("{ endorsements { status statusWhen missing program { slug } } }"))["endorsements"]!.AsArray();
        Assert.Equal(
            [("AUTOMATIC", 1), ("CANDIDATE", 2), ("ENDORSED", 6), ("UNKNOWN", 5)],
            all.CountBy(e => (string)e!["status"]!).OrderBy(s => s.Key, StringComparer.Ordinal).Select(s => (s.Key, s.Value)));
        Assert.All(all.Where(e => (string)e!["status"]! == "ENDORSED"), e => Assert.Equal("2021-05", (string)e!["statusWhen"]!));
    }

    private async Task<string?> Refusal(string key, string other) =>
        (string?)(await Compare(key, other))["errors"]?[0]?["extensions"]?["code"];

    private Task<JsonNode> Compare(string key, string other) => Post(
        "query ($a: String!, $b: String!) { compareOutcomes(key: $a, otherKey: $b) { differencePoints differences } }",
        new { a = key, b = other });

    private async Task<JsonNode> Ask(string query)
    {
        var answer = await Post(query, null);
        Assert.True(answer["errors"] is null, answer["errors"]?.ToJsonString());
        return answer["data"]!;
    }

    private async Task<JsonNode> Post(string query, object? variables)
    {
        using var response = await api.Client.PostAsync(new Uri("/graphql", UriKind.Relative), JsonContent.Create(new { query, variables }));
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
    }
}
