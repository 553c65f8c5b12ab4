using System.Net;
using CareerConnect.Site;
using CareerConnect.Site.Generator;
using Xunit;

namespace CareerConnect.Tests.Site.Generator;

public sealed class GraphQLClientTests
{
    [Fact]
    public async Task A_list_is_asked_for_until_it_ends()
    {
        var client = Client(Page("a", "c1"), Page("b", "c2"), Page("c", null));
        Assert.Equal(["a", "b", "c"], (await client.AskAllAsync<Item>("Programs", default)).Select(i => i.Name));
        Assert.Equal("r1", client.Release);
    }

    [Fact]
    public async Task A_list_can_be_taken_as_it_comes_with_the_next_part_on_its_way()
    {
        var answers = new Answers([Page("a", "c1"), Page("b", "c2"), Page("c", null)]);
        var asked = new List<(string, int)>();
        await foreach (var item in Client(answers).AskEachAsync<Item>("Programs", default, new() { ["year"] = "2023-24" }))
        {
            asked.Add((item.Name, answers.Asked.Count));
        }

        Assert.Equal([("a", 2), ("b", 3), ("c", 3)], asked);

        Assert.All(answers.Asked, body => Assert.Contains("\"year\":\"2023-24\"", body, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_second_release_stops_the_build()
    {
        var client = Client(Page("a", "c1"), Page("b", null, "r2"));
        await Refused(client, "Programs: the api went from release r1 to r2 during the build");
    }

    [Theory]
    [InlineData("""{"errors":[{"message":"No field x"}]}""", "Programs: No field x.")]
    [InlineData("""{"data":{"programs":{"nodes":[]}}}""", "Programs: the answer does not name its release.")]
    [InlineData("""{"data":{"programs":null},"extensions":{"release":"r1"}}""", "Programs: the answer is not what was asked for")]
    [InlineData("""{"data":{"programs":{"nodes":[{"name":null}]}},"extensions":{"release":"r1"}}""", "the answer is not what was asked for")]
    [InlineData("""{"data":{"programs":{"nodes":[{"name":"a","more":1}]}},"extensions":{"release":"r1"}}""", "the answer is not what was asked for")]
    [InlineData("<html>", "answered 200 and no GraphQL")]
    [InlineData("{", "no answer from")]
    public async Task A_bad_answer_stops_the_build(string answer, string problem) => await Refused(Client(answer), problem);

    [Fact]
    public async Task A_list_that_does_not_move_on_stops_the_build() =>
        await Refused(Client(Page("a", "c1"), Page("b", "c1")), "the list does not move on");

    [Fact]
    public async Task What_is_too_costly_is_asked_for_in_smaller_pages_from_where_the_list_stood()
    {
        const string TooCostly = """{"errors":[{"message":"This query is too costly.","extensions":{"code":"TOO_COSTLY"}}]}""";
        var answers = new Answers([Page("a", "c1"), TooCostly, TooCostly, Page("b", "c2"), Page("c", null)]);
        Assert.Equal(["a", "b", "c"], (await Client(answers).AskAllAsync<Item>("Programs", default)).Select(i => i.Name));
        Assert.Equal(
            ["\"first\":100,\"after\":null", "\"first\":100,\"after\":\"c1\"", "\"first\":50,\"after\":\"c1\"", "\"first\":25,\"after\":\"c1\"", "\"first\":25,\"after\":\"c2\""],
            answers.Asked.Select(body => body[(body.LastIndexOf('{') + 1)..^2]));
    }

    [Fact]
    public async Task What_is_too_costly_even_alone_stops_the_build() =>
        await Refused(
            Client([.. Enumerable.Repeat("""{"errors":[{"message":"Too much.","extensions":{"code":"TOO_COSTLY"}}]}""", 7)]), "Programs: Too much.");

    [Fact]
    public async Task A_busy_api_is_asked_again()
    {
        var client = Client("503", "refused", Page("a", null));
        Assert.Equal("a", Assert.Single(await client.AskAllAsync<Item>("Programs", default)).Name);
    }

    [Fact]
    public async Task An_api_that_stays_busy_stops_the_build() =>
        await Refused(Client("503", "503", "503", "refused", "503"), "answered 503 and no GraphQL");

    [Fact]
    public void A_list_inside_an_answer_must_be_whole()
    {
        Assert.Equal(["x"], new Connection<string>(["x"], TotalCount: 1).Whole);
        Assert.Throws<SiteException>(() => new Connection<string>(["x"], TotalCount: 2).Whole);
    }

    private static async Task Refused(GraphQLClient client, string problem)
    {
        var error = await Assert.ThrowsAsync<SiteException>(() => client.AskAllAsync<Item>("Programs", default));
        Assert.Contains(problem, error.Message, StringComparison.Ordinal);
    }

    private static GraphQLClient Client(params string[] answers) => Client(new Answers(answers));

    private static GraphQLClient Client(Answers answers) =>
        new(new HttpClient(answers), new Uri("http://localhost/graphql"), SiteBuild.Questions);

    private static string Page(string name, string? next, string release = "r1") =>
        $"{{\"data\":{{\"programs\":{{\"nodes\":[{{\"name\":\"{name}\"}}],\"pageInfo\":{{\"hasNextPage\":"
        + $"{(next is null ? "false" : "true")},\"endCursor\":\"{next}\"}}}}}},\"extensions\":{{\"release\":\"{release}\"}}}}";

    private sealed record Item(string Name);

    private sealed class Answers(string[] answers) : HttpMessageHandler
    {
        private int _next;

        public List<string> Asked { get; } = [];

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Asked.Add(await request.Content!.ReadAsStringAsync(cancellationToken));
            return answers[_next++] switch
            {
                "503" => new HttpResponseMessage(HttpStatusCode.ServiceUnavailable),
                "refused" => throw new HttpRequestException(HttpRequestError.ConnectionError, "refused"),
                var text => new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(text) },
            };
        }
    }
}
