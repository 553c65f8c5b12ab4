using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Nodes;
using CareerConnect.Tests.Support;
using Xunit;

namespace CareerConnect.Tests.Api.GraphQL.Wire;

/// <summary>More than two hundred requests made to hurt, in families of growing size; others are served meanwhile.</summary>
public sealed class HostileTests(GraphQLHost host) : IClassFixture<GraphQLHost>
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    [Fact]
    public void There_are_enough_of_them() => Assert.True(HostileRequest.All().DistinctBy(h => (h.Name, h.Body.Length)).Count() >= 200);

    [Fact]
    public async Task Each_is_refused_with_a_code_and_at_once()
    {
        await host.Data("{ programs { nodes { slug } } }");
        var wrong = new List<string>();
        foreach (var hostile in HostileRequest.All())
        {
            var (status, text, took) = await SendAndTime(hostile);
            if (took > Patience)
            {
                // Once more: what is slow by itself is slow again, what stood behind other tests is not.
                (status, text, took) = await SendAndTime(hostile);
            }

            var code = CodeOf(text);
            if (!(status is >= 400 and < 500 || IsFieldError(status, text)) || code is null or "INTERNAL"
                || took > Patience || Tells(text))
            {
                wrong.Add($"{hostile.Name} ({hostile.Body.Length}): {status} {code} in {took.TotalMilliseconds:F0} ms: {text[..Math.Min(200, text.Length)]}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public async Task Others_are_served_meanwhile()
    {
        using var stop = new CancellationTokenSource();
        var flood = Enumerable.Range(0, 4).Select(worker => Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested)
            {
                foreach (var hostile in HostileRequest.All().Skip(worker).TakeWhile(_ => !stop.IsCancellationRequested))
                {
                    await Send(hostile);
                }
            }
        })).ToList();
        for (var round = 0; round < 20; round++)
        {
            var clock = Stopwatch.StartNew();
            var data = await host.Data($"query Q{round} {{ programs(first: {round + 1}) {{ nodes {{ slug }} }} }}");
            Assert.Equal(round + 1, data["programs"]!["nodes"]!.AsArray().Count);
            Assert.True(clock.Elapsed < Patience, $"waited {clock.Elapsed}");
        }

        await stop.CancelAsync();
        await Task.WhenAll(flood);
    }

    // Nothing of the inside is told: no type, file, table or statement.
    private static bool Tells(string text) =>
        text.Contains("CareerConnect.", StringComparison.Ordinal) || text.Contains("System.", StringComparison.Ordinal)
        || text.Contains("   at ", StringComparison.Ordinal) || text.Contains("SQLite", StringComparison.OrdinalIgnoreCase);

    // A question that is well-formed but for the value of one argument is answered as the specification says: 200, an
    // error with a code, and null for the field.
    private static bool IsFieldError(int status, string text) =>
        status == 200
        && CodeOf(text) is "BAD_FILTER" or "BAD_ORDER" or "BAD_SEARCH" or "BAD_ID"
        && (JsonNode.Parse(text)!["data"] is not JsonObject data || data.All(field => field.Value is null));

    private static string? CodeOf(string text)
    {
        try
        {
            return (string?)JsonNode.Parse(text)?["errors"]?[0]?["extensions"]?["code"];
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private async Task<(int Status, string Text, TimeSpan Took)> SendAndTime(HostileRequest hostile)
    {
        var clock = Stopwatch.StartNew();
        var (status, text) = await Send(hostile);
        return (status, text, clock.Elapsed);
    }

    private async Task<(int Status, string Text)> Send(HostileRequest hostile)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new ByteArrayContent(hostile.Body) };
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(hostile.Type);
        request.Headers.TryAddWithoutValidation("Accept", "application/graphql-response+json");
        using var response = await host.Client.SendAsync(request);
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync());
    }
}
