using System.Text.Json.Nodes;
using CareerConnect.Tests.Support;
using Xunit;

namespace CareerConnect.Tests.Api.GraphQL.Wire;

public sealed class PagingTests(GraphQLHost host) : IClassFixture<GraphQLHost>
{
    private const string Parts =
        "totalCount nodes { slug } edges { cursor node { slug } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }";

    public static TheoryData<int, string> Walks()
    {
        var walks = new TheoryData<int, string>();
        foreach (var size in new[] { 1, 5, 8, 24, 100 })
        {
            walks.Add(size, "");
            walks.Add(size, "order: [{ highSchoolCredits: DESC }]");
            walks.Add(size, "order: [{ name: ASC }, { gradeMin: DESC }], where: { gradeMax: { eq: 12 } }");
            walks.Add(size, "where: { county: { slug: { eq: \"clark\" } } }");
        }

        return walks;
    }

    [Theory]
    [MemberData(nameof(Walks))]
    public async Task Pages_forwards_and_backwards_are_the_whole_list_once(int size, string arguments)
    {
        var whole = Slugs(await Programs($"first: 100, {arguments}"));
        Assert.NotEmpty(whole);
        Assert.Equal(whole.Count, whole.Distinct().Count());
        Assert.Equal(whole, await Walk($"first: {size}", "after", "endCursor", "hasNextPage", arguments));
        var back = await Walk($"last: {size}", "before", "startCursor", "hasPreviousPage", arguments);
        Assert.Equal(whole, back);
    }

    [Fact]
    public async Task A_page_knows_both_its_sides()
    {
        var first = await Programs("first: 5");
        Assert.Equal((true, false), Sides(first));
        var second = await Programs($"first: 5, after: \"{first["pageInfo"]!["endCursor"]}\"");
        Assert.Equal((true, true), Sides(second));
        var before = await Programs($"last: 5, before: \"{second["pageInfo"]!["startCursor"]}\"");
        Assert.Equal(Slugs(first), Slugs(before));
        Assert.Equal((true, false), Sides(before));
        Assert.Equal((false, true), Sides(await Programs("last: 5")));
    }

    [Fact]
    public async Task Twenty_come_when_no_size_is_said() => Assert.Equal(20, Slugs(await Programs("where: {}")).Count);

    [Fact]
    public async Task The_count_is_that_of_the_filter_whatever_the_page() =>
        Assert.Equal(
            TinyRelease.Content().Programs.Count(p => p.GradeMax == 12),
            (int)(await Programs("first: 1, where: { gradeMax: { eq: 12 } }"))["totalCount"]!);

    [Fact]
    public async Task A_cursor_stays_good_when_its_row_no_longer_passes_the_filter()
    {
        var cursor = (await Programs("first: 4"))["pageInfo"]!["endCursor"];
        Assert.Equal(
            ["program-06", "program-12", "program-18", "program-24"],
            Slugs(await Programs($"after: \"{cursor}\", where: {{ status: {{ eq: CHECK }} }}")));
        Assert.Equal(
            ["program-24", "program-18", "program-12", "program-06"],
            Slugs(await Programs($"before: \"{cursor}\", where: {{ status: {{ eq: CHECK }} }}, order: [{{ highSchoolCredits: DESC }}]")));
    }

    [Fact]
    public async Task A_cursor_survives_a_new_release_and_fails_clearly_when_its_row_is_gone()
    {
        var cursor = (await Programs("first: 4"))["pageInfo"]!["endCursor"];
        var query = $"{{ programs(first: 2, after: \"{cursor}\") {{ nodes {{ slug }} }} }}";
        try
        {
            host.Release = TinyRelease.Build("b", c => c with { Programs = [.. c.Programs.Where(p => p.Slug != "program-05")] });
            Assert.Equal(["program-06", "program-07"], Slugs((await host.Data(query))["programs"]!));
            host.Release = TinyRelease.Build("c", c => c with { Programs = [.. c.Programs.Where(p => p.Slug != "program-04")] });
            Assert.Equal("BAD_CURSOR", await host.ErrorCode(query));
        }
        finally
        {
            host.Release = TinyRelease.Build();
        }
    }

    [Fact]
    public async Task A_cursor_holds_nothing_to_read()
    {
        var cursor = (string)(await Programs("first: 1"))["pageInfo"]!["endCursor"]!;
        Assert.Matches("^[A-Za-z0-9_-]{16}$", cursor);
        var bytes = System.Buffers.Text.Base64Url.DecodeFromChars(cursor);
        Assert.DoesNotContain("program", System.Text.Encoding.Latin1.GetString(bytes), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("first: 0", "BAD_PAGE_SIZE")]
    [InlineData("first: -20000", "BAD_PAGE_SIZE")]
    [InlineData("first: 101", "BAD_PAGE_SIZE")]
    [InlineData("last: 0", "BAD_PAGE_SIZE")]
    [InlineData("first: 1, last: 1", "BAD_PAGE_SIZE")]
    [InlineData("after: \"\"", "BAD_CURSOR")]
    [InlineData("after: \"../../etc\"", "BAD_CURSOR")]
    [InlineData("before: \"AAAAAAAAAAAAAAAA\"", "BAD_CURSOR")]
    public async Task A_page_that_cannot_be_is_a_clear_error(string arguments, string code) =>
        Assert.Equal(code, await host.ErrorCode($"{{ programs({arguments}) {{ nodes {{ slug }} }} }}"));

    [Fact]
    public async Task One_bad_page_leaves_the_rest_of_the_answer()
    {
        var answer = await host.Ask("{ programs(first: 0) { totalCount } release { identity } }");
        Assert.Null(answer["data"]!["programs"]);
        Assert.Equal(TinyRelease.Identity, (string?)answer["data"]!["release"]!["identity"]);
    }

    private static (bool Next, bool Previous) Sides(JsonNode page) =>
        ((bool)page["pageInfo"]!["hasNextPage"]!, (bool)page["pageInfo"]!["hasPreviousPage"]!);

    private static List<string> Slugs(JsonNode page) => [.. page["nodes"]!.AsArray().Select(n => (string)n!["slug"]!)];

    private async Task<JsonNode> Programs(string arguments) =>
        (await host.Data($"{{ programs({arguments}) {{ {Parts} }} }}"))["programs"]!;

    private async Task<List<string>> Walk(string size, string side, string cursor, string more, string arguments)
    {
        var pages = new List<List<string>>();
        string? at = null;
        for (var pageNumber = 0; pageNumber < 30; pageNumber++)
        {
            var page = await Programs($"{size}, {(at is null ? "" : $"{side}: \"{at}\",")} {arguments}");
            pages.Add(Slugs(page));
            Assert.Equal(Slugs(page), page["edges"]!.AsArray().Select(e => (string)e!["node"]!["slug"]!));
            at = (string?)page["pageInfo"]![cursor];
            if (!(bool)page["pageInfo"]![more]!)
            {
                break;
            }
        }

        if (side == "before")
        {
            pages.Reverse();
        }

        return [.. pages.SelectMany(p => p)];
    }
}
