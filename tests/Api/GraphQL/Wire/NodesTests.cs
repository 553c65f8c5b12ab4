using System.Text;
using CareerConnect.Tests.Support;
using Xunit;

namespace CareerConnect.Tests.Api.GraphQL.Wire;

/// <summary>Ids as Relay wants them: one kind for everything.</summary>
public sealed class NodesTests(GraphQLHost host) : IClassFixture<GraphQLHost>
{
    [Theory]
    [InlineData("region { id __typename }", "Region")]
    [InlineData("""county(slug: "clark") { id __typename }""", "County")]
    [InlineData("""district(code: "06037") { id __typename }""", "District")]
    [InlineData("""program(slug: "program-07") { id __typename }""", "Program")]
    [InlineData("""event(slug: "career-fair") { id __typename }""", "Event")]
    [InlineData("""partner(slug: "clinica-pena") { id __typename }""", "Partner")]
    [InlineData("""sector(key: "local-health") { id __typename }""", "Sector")]
    [InlineData("""goal(key: "enrolled_after") { id __typename }""", "Goal")]
    [InlineData("""source(key: "tests") { id __typename }""", "Source")]
    [InlineData("levels { id __typename }", "ParticipationLevel")]
    [InlineData("groups { id __typename }", "StudentGroup")]
    public async Task An_id_leads_back_to_what_it_was_taken_from(string field, string type)
    {
        var found = (await host.Data($"{{ x: {field} }}"))["x"]!;
        var one = found is System.Text.Json.Nodes.JsonArray list ? list[0]! : found;
        Assert.Equal(type, (string?)one["__typename"]);
        var again = (await host.Data(
            "query($id: ID!) { node(id: $id) { id __typename } }", new { id = (string?)one["id"] }))["node"]!;
        Assert.Equal(one.ToJsonString(), again.ToJsonString());
    }

    [Fact]
    public async Task No_two_things_have_one_id_and_all_come_back_in_the_order_asked_for()
    {
        var data = await host.Data("""
            { programs(first: 100) { nodes { id } } partners { nodes { id } } districts { nodes { id } }
              counties { nodes { id } } sectors { nodes { id } } events { nodes { id } } sources { nodes { id } } }
            """);
        var ids = data.AsObject().SelectMany(list => list.Value!["nodes"]!.AsArray()).Select(n => (string)n!["id"]!).ToList();
        Assert.Equal(24 + 3 + 4 + 3 + 2 + 1 + 2, ids.Distinct().Count());
        ids.Reverse();
        var nodes = (await host.Data("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", new { ids }))["nodes"]!.AsArray();
        Assert.Equal(ids, nodes.Select(n => (string)n!["id"]!));
    }

    [Fact]
    public async Task What_this_release_does_not_have_is_null()
    {
        var id = Convert.ToBase64String(Encoding.UTF8.GetBytes("Program:no-such")).TrimEnd('=');
        var data = await host.Data("query($id: ID!) { node(id: $id) { id } nodes(ids: [$id]) { id } }", new { id });
        Assert.Null(data["node"]);
        Assert.Null(data["nodes"]!.AsArray().Single());
    }

    [Theory]
    [InlineData("")]
    [InlineData("program-07")]
    [InlineData("!!!")]
    [InlineData("Tm9wZTp4")]
    [InlineData("UHJvZ3JhbQ")]
    public async Task What_is_no_id_is_an_error(string id)
    {
        Assert.Equal("BAD_ID", await host.ErrorCode("query($id: ID!) { node(id: $id) { id } }", new { id }));
        Assert.Equal("BAD_ID", await host.ErrorCode("query($id: ID!) { nodes(ids: [$id]) { id } }", new { id }));
    }

    [Fact]
    public async Task Nodes_takes_a_hundred_ids() => Assert.Equal(
        "BAD_ID",
        await host.ErrorCode(
            "query($ids: [ID!]!) { nodes(ids: $ids) { id } }", new { ids = Enumerable.Repeat("Tm9wZTp4", 101) }));
}
