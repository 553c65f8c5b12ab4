using System.Text.Json.Nodes;
using CareerConnect.Tests.Support;
using Xunit;

namespace CareerConnect.Tests.Api.GraphQL.Wire;

/// <summary>A client that pages as Relay does, over a real port, while what it pages through is published anew.</summary>
public sealed class WalkOverReleasesTests(SubmissionApi api) : IClassFixture<SubmissionApi>
{
    private const string Page = """
        query($after: String) { programs(first: 20, after: $after, order: [{ name: ASC }]) {
          edges { cursor node { id name } } pageInfo { hasNextPage endCursor } } release { identity } }
        """;

    [Fact]
    public async Task Cursors_lead_on_through_a_new_release_and_say_so_when_what_they_stood_at_is_gone()
    {
        var before = await Walk(null);
        var (seen, last, release) = await Take(null, pages: 2);
        var taken = await Admit("AAA before all that was seen");
        var added = await Admit("ZZZ after all that was not");
        await api.Publish();
        var (rest, end, other) = await Take(last, pages: int.MaxValue);

        Assert.NotEqual(release, other);
        Assert.Equal(before.Append("ZZZ after all that was not"), seen.Concat(rest).Select(n => (string)n["name"]!));
        foreach (var node in seen.Take(3))
        {
            var again = await api.Data(null, "query($id: ID!) { node(id: $id) { id ... on Program { name } } }", new { id = (string)node["id"]! });
            Assert.Equal(node.ToJsonString(), again["node"]!.ToJsonString());
        }

        await TakeOff(added);
        await TakeOff(taken);
        await api.Publish();
        var gone = JsonNode.Parse(await api.Text(null, Page, new { after = end }))!;
        Assert.Equal("BAD_CURSOR", (string?)gone["errors"]![0]!["extensions"]!["code"]);
        Assert.Contains("start from the first page", (string?)gone["errors"]![0]!["message"], StringComparison.Ordinal);
        Assert.Equal(before, await Walk(null));
        Assert.Equal(before.Skip(40), await Walk(last));
    }

    private async Task<IEnumerable<string>> Walk(string? after) =>
        (await Take(after, int.MaxValue)).Nodes.Select(n => (string)n["name"]!);

    private async Task<(List<JsonNode> Nodes, string? End, string Release)> Take(string? after, int pages)
    {
        var nodes = new List<JsonNode>();
        while (true)
        {
            var data = await api.Data(null, Page, new { after });
            var page = data["programs"]!;
            nodes.AddRange(page["edges"]!.AsArray().Select(e => e!["node"]!));
            after = (string?)page["pageInfo"]!["endCursor"];
            if (--pages == 0 || !(bool)page["pageInfo"]!["hasNextPage"]!)
            {
                return (nodes, after, (string)data["release"]!["identity"]!);
            }
        }
    }

    private async Task<JsonNode> Admit(string name)
    {
        var input = SubmissionApi.Inputs()["Program"];
        input["name"] = name;
        return await api.Approve(await api.Done(api.PartnerKey, "submitProgram", input));
    }

    private async Task TakeOff(JsonNode program) => await api.Approve(await api.Done(
        api.PartnerKey, "withdrawProgram", new { id = (string)program["id"]!, expectedVersion = (int)program["version"]! }));
}
