using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CareerConnect.Api.Hosting;
using CareerConnect.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Xunit;

namespace CareerConnect.Tests.Api.Hosting;

/// <summary>A server over a real folder and a real port, through a publication and a damaged release.</summary>
public sealed class LiveSwapTests
{
    private const string Query = "{ release { identity } region { participation { value source { synthetic } } } }";

    [Fact]
    public async Task A_new_release_is_taken_up_while_answers_go_on_and_none_is_mixed()
    {
        using var folder = new TemporaryFolder();
        RealFacts.CopyTo(folder);
        await using var app = await ApiHost.BuildAsync(folder.Path, "http://127.0.0.1:0", Unlimited);
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        var first = await AskAsync(client);
        Assert.Equal(0, first.Figures);

        var preparation = RealFacts.PreparationOf(folder.Path);
        preparation.Import([], demo: true);
        preparation.Publish();
        var seen = new HashSet<(string, bool)>();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (seen.Count < 2 && !patience.IsCancellationRequested)
        {
            var answer = await AskAsync(client);
            seen.Add((answer.Identity, answer.Figures > 0));
        }

        Assert.Equal(2, seen.Count);
        Assert.Contains((first.Identity, false), seen);
        Assert.Single(seen, s => s.Item1 != first.Identity && s.Item2);
    }

    [Fact]
    public async Task A_damaged_release_is_not_served_and_the_node_says_so()
    {
        using var folder = new TemporaryFolder();
        RealFacts.CopyTo(folder);
        var file = Assert.Single(Directory.GetFiles(folder.File("releases"), "*.db"));
        await File.WriteAllBytesAsync(file, (await File.ReadAllBytesAsync(file))[..50_000]);

        await using var app = await ApiHost.BuildAsync(folder.Path, "http://127.0.0.1:0", Unlimited);
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await client.GetAsync("/health")).StatusCode);
        var answer = await client.PostAsJsonAsync("/graphql", new { query = Query });
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
    }

    // The tests ask far more often than a partner may.
    private static void Unlimited(WebApplicationBuilder builder) =>
        builder.Configuration["GraphQL:ExemptLoopback"] = "true";

    // The release named by the header, by the extension and by the data must be one.
    private static async Task<(string Identity, int Figures)> AskAsync(HttpClient client)
    {
        using var response = await client.PostAsJsonAsync("/graphql", new { query = Query });
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var json = await response.Content.ReadFromJsonAsync<JsonElement>();
        var identity = json.GetProperty("data").GetProperty("release").GetProperty("identity").GetString()!;
        Assert.Equal(identity, json.GetProperty("extensions").GetProperty("release").GetString());
        Assert.Equal(identity, Assert.Single(response.Headers.GetValues("X-Release")));
        var figures = json.GetProperty("data").GetProperty("region").GetProperty("participation").EnumerateArray();
        Assert.All(figures, f => Assert.True(f.GetProperty("source").GetProperty("synthetic").GetBoolean()));
        return (identity, figures.Count());
    }
}
