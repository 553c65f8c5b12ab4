using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using CareerConnect.Api.GraphQL;
using CareerConnect.Api.GraphQL.Wire;
using CareerConnect.Tests.Support;
using Xunit;

namespace CareerConnect.Tests.Api.GraphQL.Wire;

/// <summary>Documents known by their hash: trusted ones, and those that clients sent.</summary>
public sealed class PersistedDocumentTests : IAsyncLifetime, IDisposable
{
    private const string Trusted = "query Named($n: Int) { programs(first: $n) { nodes { slug } } }\n";
    private const string Sent = "{ release { identity } }";

    private readonly TemporaryFolder _folder = new();
    private readonly GraphQLHost _host = new();

    public async Task InitializeAsync()
    {
        await File.WriteAllTextAsync(_folder.File("Named.graphql"), Trusted);
        _host.Settings = new GraphQLSettings { PointsPerMinute = 60, PointsAtOnce = 4, TrustedDocuments = _folder.Path };
        _host.Address = IPAddress.Parse("192.0.2.1");
        await _host.InitializeAsync();
    }

    public Task DisposeAsync() => _host.DisposeAsync();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_trusted_document_is_answered_by_its_hash_at_one_point_and_without_limit()
    {
        var id = PersistedDocuments.HashOf(Trusted);
        for (var n = 1; n <= 20; n++)
        {
            using var get = await _host.Client.GetAsync(
                new Uri($"/graphql/persisted/{id}?variables={{\"n\":{n}}}", UriKind.Relative));
            using var post = await _host.Client.PostAsJsonAsync(
                new Uri($"/graphql/persisted/{id}", UriKind.Relative), new { variables = new { n } });
            using var whole = await _host.Post(Trusted, new { n = n + 50 });
            foreach (var response in new[] { get, post, whole })
            {
                Assert.Equal(HttpStatusCode.OK, response.StatusCode);
                Assert.Equal("1", response.Headers.GetValues("X-Cost").Single());
            }

            var nodes = JsonNode.Parse(await get.Content.ReadAsStringAsync())!["data"]!["programs"]!["nodes"]!.AsArray();
            Assert.Equal(n, nodes.Count);
            Assert.Equal(await get.Content.ReadAsStringAsync(), await post.Content.ReadAsStringAsync());
        }
    }

    [Fact]
    public async Task A_document_that_was_sent_with_its_hash_is_known_by_it_afterwards()
    {
        var hash = PersistedDocuments.HashOf(Sent);
        var extensions = new { persistedQuery = new { version = 1, sha256Hash = hash } };
        Assert.Equal(HttpStatusCode.OK, (await Body(new { extensions })).Status);
        Assert.Equal("PersistedQueryNotFound", (await Body(new { extensions })).Message);
        var registered = await Body(new { query = Sent, extensions });
        Assert.Null(registered.Message);
        _host.Address = IPAddress.Parse("192.0.2.2");
        Assert.Equal(registered.Text, (await Body(new { extensions })).Text);
        Assert.Equal(registered.Text, (await Body(new { documentId = $"sha256:{hash}" })).Text);
        Assert.Equal(registered.Text, (await Body(new { documentId = hash })).Text);
    }

    [Fact]
    public async Task What_is_not_known_is_404_and_what_does_not_fit_its_hash_is_400()
    {
        using var unknown = await _host.Client.GetAsync(new Uri("/graphql/persisted/0123", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
        var wrong = await Body(new { query = "{ __typename }", documentId = PersistedDocuments.HashOf(Sent) });
        Assert.Equal(HttpStatusCode.BadRequest, wrong.Status);
        Assert.Equal("BAD_HASH", wrong.Code);
    }

    private async Task<(HttpStatusCode Status, string Text, string? Message, string? Code)> Body(object body)
    {
        using var response = await _host.Client.PostAsJsonAsync(new Uri("/graphql", UriKind.Relative), body);
        var text = await response.Content.ReadAsStringAsync();
        var error = JsonNode.Parse(text)!["errors"]?[0];
        return (response.StatusCode, text, (string?)error?["message"], (string?)error?["extensions"]?["code"]);
    }
}
