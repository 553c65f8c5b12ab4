using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using CareerConnect.Api.GraphQL;
using CareerConnect.Tests.Support;
using Xunit;

namespace CareerConnect.Tests.Api.GraphQL.Wire;

/// <summary>What a question costs, and what happens when it is not to be had.</summary>
public sealed class CostTests : IAsyncLifetime
{
    private const string Hundred = "{ programs(first: 100) { nodes { slug providers { slug } } } }";

    private readonly GraphQLHost _host = new() { Address = IPAddress.Parse("192.0.2.1") };

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => _host.DisposeAsync();

    // A hundred programs with ten providers each: 1 + (100 * (1 + 10) + 1) / 100.
    [Theory]
    [InlineData("{ __typename }", null, 1)]
    [InlineData("{ region { name } }", null, 1)]
    [InlineData("{ programs { nodes { slug } } }", null, 1)]
    [InlineData("{ programs(first: 100) { nodes { slug } } }", null, 2)]
    [InlineData(Hundred, null, 12)]
    [InlineData("query($n: Int) { programs(first: $n) { nodes { slug providers { slug } } } }", 100, 12)]
    [InlineData("query($n: Int) { programs(first: $n) { nodes { slug providers { slug } } } }", 1, 1)]
    [InlineData("query($n: Int = 100) { programs(last: $n) { edges { node { ...P } } } } fragment P on Program { providers { slug } }", null, 13)]
    [InlineData("{ a: programs(first: 50) { nodes { slug } } b: programs(first: 50) { nodes { slug } } }", null, 2)]
    public async Task A_price_follows_the_actual_arguments(string query, int? n, int points)
    {
        await _host.InitializeAsync();
        using var response = await _host.Post(query, n is null ? null : new { n });
        Assert.Equal(points, int.Parse(response.Headers.GetValues("X-Cost").Single(), CultureInfo.InvariantCulture));
        var cost = JsonNode.Parse(await response.Content.ReadAsStringAsync())!["extensions"]!["cost"]!;
        Assert.Equal(points, (int)cost["points"]!);
    }

    [Fact]
    public async Task What_was_really_touched_is_told()
    {
        await _host.InitializeAsync();
        var cost = (await _host.Ask("""{ programs(where: { name: { eq: "Nursing" } }) { nodes { slug } } }"""))
            ["extensions"]!["cost"]!;
        var rows = TinyRelease.Content().Programs;
        Assert.Equal(rows.Count, (int)cost["tests"]!);
        Assert.Equal(rows.Count(p => p.Name == "Nursing"), (int)cost["rows"]!);
    }

    [Fact]
    public async Task A_bucket_that_is_empty_is_429_and_says_when_to_come_back_and_others_are_served()
    {
        _host.Settings = new GraphQLSettings { PointsPerMinute = 60, PointsAtOnce = 20 };
        await _host.InitializeAsync();
        using var first = await _host.Post(Hundred);
        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        using var second = await _host.Post(Hundred + " # another");
        Assert.Equal(HttpStatusCode.TooManyRequests, second.StatusCode);
        Assert.True(second.Headers.RetryAfter!.Delta >= TimeSpan.FromSeconds(1));
        var error = JsonNode.Parse(await second.Content.ReadAsStringAsync())!["errors"]!.AsArray().Single()!;
        Assert.Equal("RATE_LIMITED", (string?)error["extensions"]!["code"]);

        // What is kept costs one point.
        using var kept = await _host.Post(Hundred);
        Assert.Equal(HttpStatusCode.OK, kept.StatusCode);

        _host.Address = IPAddress.Parse("192.0.2.2");
        using var other = await _host.Post(Hundred + " # a third");
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    [Theory]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:2:ffff::2", false)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:3::1", true)]
    [InlineData("192.0.2.1", "::ffff:192.0.2.1", false)]
    public async Task An_address_counts_with_its_household(string one, string next, bool served)
    {
        _host.Settings = new GraphQLSettings { PointsPerMinute = 60, PointsAtOnce = 12 };
        await _host.InitializeAsync();
        _host.Address = IPAddress.Parse(one);
        using var first = await _host.Post(Hundred);
        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        _host.Address = IPAddress.Parse(next);
        using var second = await _host.Post(Hundred + " # another");
        Assert.Equal(served ? HttpStatusCode.OK : HttpStatusCode.TooManyRequests, second.StatusCode);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task This_machine_is_limited_unless_the_deployment_says_otherwise(bool exempt)
    {
        _host.Settings = new GraphQLSettings { PointsPerMinute = 60, PointsAtOnce = 12, ExemptLoopback = exempt };
        await _host.InitializeAsync();
        _host.Address = IPAddress.Loopback;
        using var first = await _host.Post(Hundred);
        using var second = await _host.Post(Hundred + " # another");
        Assert.Equal(exempt ? HttpStatusCode.OK : HttpStatusCode.TooManyRequests, second.StatusCode);
    }

    [Fact]
    public async Task A_question_that_was_answered_before_costs_a_point_and_no_more()
    {
        _host.Settings = new GraphQLSettings { PointsPerMinute = 1, PointsAtOnce = 20 };
        await _host.InitializeAsync();
        var statuses = new List<HttpStatusCode>();
        for (var round = 0; round < 30; round++)
        {
            using var response = await _host.Post(Hundred);
            statuses.Add(response.StatusCode);
        }

        Assert.InRange(statuses.Count(s => s == HttpStatusCode.OK), 2, 20);
        Assert.Equal(HttpStatusCode.TooManyRequests, statuses[^1]);
    }

    [Fact]
    public async Task What_is_malformed_costs_too()
    {
        _host.Settings = new GraphQLSettings { PointsPerMinute = 60, PointsAtOnce = 3 };
        await _host.InitializeAsync();
        var statuses = new List<HttpStatusCode>();
        for (var round = 0; round < 5; round++)
        {
            using var content = new StringContent("{", null, "application/json");
            using var response = await _host.Client.PostAsync(new Uri("/graphql", UriKind.Relative), content);
            statuses.Add(response.StatusCode);
        }

        Assert.Equal(HttpStatusCode.BadRequest, statuses[0]);
        Assert.Contains(HttpStatusCode.TooManyRequests, statuses);
    }

    [Fact]
    public async Task Without_a_release_the_answer_says_when_to_come_back()
    {
        await _host.InitializeAsync();
        _host.Release = null;
        using var response = await _host.Post("{ __typename }");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(1), response.Headers.RetryAfter!.Delta);
    }
}
