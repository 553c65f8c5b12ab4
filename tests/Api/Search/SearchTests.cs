using System.Text.Json.Nodes;
using CareerConnect.Api.Data;
using CareerConnect.Api.Search;
using CareerConnect.Tests.Support;
using Microsoft.Data.Sqlite;
using Xunit;

namespace CareerConnect.Tests.Api.Search;

/// <summary>Search by words, in two languages, over the index of a release file.</summary>
public sealed class SearchTests : IAsyncLifetime, IDisposable
{
    private const string Found = """
        { __typename ... on Program { slug } ... on Event { slug } ... on Partner { slug } ... on District { slug } }
        """;

    private readonly ReleaseOnDisk _file = new(TinyRelease.Content() with
    {
        SearchSynonyms =
        [
            Pair("enfermería", "nursing"), Pair("enfermería", "nurse"), Pair("soldadura", "welding"), Pair("recursos naturales", "ecology"),
            Pair("informática", "IT"), Pair("informática", "robótica"),
        ],
    });

    private readonly GraphQLHost _host = new();

    public async Task InitializeAsync()
    {
        _host.Release = _file.Release;
        await _host.InitializeAsync();
    }

    public Task DisposeAsync() => _host.DisposeAsync();

    public void Dispose() => _file.Dispose();

    [Theory]
    [InlineData("enfermeria", "Enfermería básica")]
    [InlineData("ENFERMERÍA", "Nursing")]
    [InlineData("nursing", "Enfermería básica")]
    [InlineData("Nursing", "Nursing")]
    [InlineData("enfer", "Nursing")]
    [InlineData("nurse", "Nursing")]
    [InlineData("curso de soldadura", null)]
    [InlineData("programa de enfermería", null)]
    [InlineData("la soldadura", "Welding")]
    [InlineData("recursos naturales", "Ecology 100%")]
    [InlineData("robot", "Robótica")]
    [InlineData("areas VERDES", "Áreas verdes")]
    [InlineData("obotica", null)]
    [InlineData("nurses", "Nursing")]
    [InlineData("soldaduras", "Welding")]
    [InlineData("IT", "Robótica")]
    [InlineData("informatica", "Robótica")]
    public async Task A_program_is_found_in_both_languages(string text, string? name)
    {
        var data = await _host.Data(
            "query($text: String!) { search(text: $text, kinds: [PROGRAM], first: 100) { nodes { ... on Program { name } } } }",
            new { text });
        var names = data["search"]!["nodes"]!.AsArray().Select(n => (string)n!["name"]!).ToList();
        if (name is null)
        {
            Assert.Empty(names);
        }
        else
        {
            Assert.Contains(name, names);
        }
    }

    [Fact]
    public async Task Everything_with_the_word_is_found_and_a_title_comes_before_a_mention()
    {
        var nodes = await Search("longview");
        Assert.Equal(["District longview", "Partner longview-mill", "Program program-01"], nodes.Order(StringComparer.Ordinal));
        Assert.Equal("Program program-01", nodes[^1]);
        Assert.Equal(["Partner longview-mill"], await Search("longview mill", "[PARTNER]"));
        Assert.Equal(["Event career-fair"], await Search("feria"));
    }

    [Fact]
    public async Task Pages_hang_together()
    {
        var all = await Search("provider");
        Assert.Equal(24, all.Count);
        var walked = new List<string>();
        string? after = null;
        do
        {
            var page = (await _host.Data(
                $"query($after: String) {{ search(text: \"provider\", first: 7, after: $after) {{ totalCount pageInfo {{ hasNextPage endCursor }} nodes {Found} }} }}",
                new { after }))["search"]!;
            Assert.Equal(24, (int)page["totalCount"]!);
            walked.AddRange(page["nodes"]!.AsArray().Select(Name));
            after = (bool)page["pageInfo"]!["hasNextPage"]! ? (string)page["pageInfo"]!["endCursor"]! : null;
        }
        while (after is not null);
        Assert.Equal(all, walked);
        Assert.Equal(
            "BAD_CURSOR", await _host.ErrorCode("{ search(text: \"provider\", after: \"x\") { totalCount } }"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\"")]
    [InlineData("*")]
    [InlineData("- ^ : ( ) + {}")]
    [InlineData("\0")]
    [InlineData("1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17")]
    public async Task A_text_without_words_or_with_too_many_is_an_error(string text) => Assert.Equal(
        "BAD_SEARCH", await _host.ErrorCode("query($text: String!) { search(text: $text) { totalCount } }", new { text }));

    [Fact]
    public async Task A_text_too_long_is_an_error() => Assert.Equal(
        "BAD_SEARCH",
        await _host.ErrorCode(
            "query($text: String!) { search(text: $text) { totalCount } }", new { text = new string('x', 201) }));

    [Theory]
    [InlineData("welding\" OR \"nursing")]
    [InlineData("welding' OR 1=1 --")]
    [InlineData("title:welding")]
    [InlineData("NEAR(welding nursing)")]
    [InlineData("welding NOT carpentry")]
    [InlineData("{title about}: welding*")]
    [InlineData("^welding + -x")]
    [InlineData("wel\0ding\"")]
    [InlineData("AND")]
    [InlineData("OR NOT")]
    [InlineData("\ud83d\ude00 welding zzz")]
    public async Task No_character_is_an_operator(string text) => Assert.Equal(
        0,
        (int)(await _host.Data(
            "query($text: String!) { search(text: $text) { totalCount } }", new { text }))["search"]!["totalCount"]!);

    [Fact]
    public async Task Random_characters_never_make_a_fault()
    {
        var random = new Random(7);
        const string Letters = "aeñÁ0 \"'*:()^-+{}[]\\/%_.;,~\u0301\u00df\u4e2d";
        for (var round = 0; round < 300; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 40)).Select(_ => Letters[random.Next(Letters.Length)]));
            var answer = await _host.Ask("query($text: String!) { search(text: $text) { totalCount } }", new { text });
            Assert.True(
                answer["errors"] is null || (string?)answer["errors"]![0]!["extensions"]!["code"] == "BAD_SEARCH",
                $"{text}: {answer.ToJsonString()}");
        }
    }

    [Fact]
    public void The_synonyms_are_part_of_the_identity_and_the_index_has_no_text_of_its_own()
    {
        Assert.NotEqual(ReleaseIdentity.Of(TinyRelease.Content()), _file.Release.Identity);
        using var connection = new SqliteConnection($"Data Source={_file.Path};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM search_index WHERE title IS NOT NULL OR about IS NOT NULL OR notes IS NOT NULL";
        Assert.Equal(0L, command.ExecuteScalar());
    }

    [Fact]
    public void Writing_twice_gives_the_same_bytes_whatever_the_order_of_the_rows()
    {
        var content = TinyRelease.Content();
        using var other = new ReleaseOnDisk(content with { Programs = [.. content.Programs.Reverse()] });
        using var same = new ReleaseOnDisk(content);
        Assert.Equal(File.ReadAllBytes(same.Path), File.ReadAllBytes(other.Path));
    }

    [Fact]
    public void A_release_that_was_replaced_is_searched_to_the_end_of_its_requests()
    {
        _file.Release.Dispose();
        Assert.NotEmpty(SearchQueries.Find(_file.Release, "welding", null, CancellationToken.None));
    }

    [Fact]
    public void A_search_that_is_cancelled_ends()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(
            () => SearchQueries.Find(_file.Release, "provider", null, cancelled.Token));
    }

    private static SearchSynonym Pair(string spanish, string english) =>
        new() { TermEs = spanish, TermEn = english, SourceKey = "tests" };

    private static string Name(JsonNode? node) => $"{node!["__typename"]} {node["slug"]}";

    private async Task<IReadOnlyList<string>> Search(string text, string kinds = "null")
    {
        var data = await _host.Data(
            $"query($text: String!) {{ search(text: $text, first: 100, kinds: {kinds}) {{ nodes {Found} }} }}", new { text });
        return [.. data["search"]!["nodes"]!.AsArray().Select(Name)];
    }
}
