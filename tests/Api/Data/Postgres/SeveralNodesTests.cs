using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using CareerConnect.Api.Access;
using CareerConnect.Api.Access.Keys;
using CareerConnect.Api.Data;
using CareerConnect.Api.Hosting;
using CareerConnect.Tests.Support;
using Xunit;

namespace CareerConnect.Tests.Api.Data.Postgres;

/// <summary>Three processes on one database, as behind a balancer.</summary>
public sealed class SeveralNodesTests : IDisposable
{
    private readonly PostgresServer _server = new();
    private readonly List<ApiNode> _nodes = [];

    [SkippableFact]
    public async Task A_new_release_is_taken_up_by_all_with_no_mixed_answer_and_the_others_go_on_when_one_is_killed()
    {
        using var store = _server.Node("publisher");
        var preparation = new Preparation(store, TimeProvider.System, TextWriter.Null);
        preparation.PublishFirst();
        var first = InForce(store);

        var addresses = await Task.WhenAll(Enumerable.Range(0, 3).Select(StartAsync));
        using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(20) };
        foreach (var address in addresses)
        {
            await WaitAsync(http, address, first);
        }

        using var stop = new CancellationTokenSource();
        var seen = new List<(string Release, bool Synthetic)>();
        var load = Task.Run(async () =>
        {
            for (var n = 0; !stop.IsCancellationRequested; n++)
            {
                try
                {
                    var answer = await AskAsync(http, addresses[n % addresses.Length]);
                    lock (seen)
                    {
                        seen.Add(answer);
                    }
                }
                catch (HttpRequestException)
                {
                    // The killed node: a balancer asks another.
                }

                await Task.Delay(20);
            }
        });

        preparation.Import([], demo: true);
        preparation.Publish();
        var second = InForce(store);
        Assert.NotEqual(first, second);
        await _nodes.Single(node => node.Address == addresses[0]).KillAsync();
        foreach (var address in addresses[1..])
        {
            await WaitAsync(http, address, second);
        }

        // Until the load has met the new release too; if it never does, the assertions below say so.
        for (var tries = 0; tries < 200 && !Met(second); tries++)
        {
            await Task.Delay(100);
        }

        await stop.CancelAsync();
        await load;
        Assert.Contains((first, false), seen);
        Assert.Contains((second, true), seen);
        Assert.All(seen, s => Assert.Equal(s.Release == second, s.Synthetic));

        bool Met(string release)
        {
            lock (seen)
            {
                return seen.Exists(s => s.Release == release);
            }
        }
    }

    [SkippableFact]
    public async Task A_node_without_a_release_is_alive_and_not_ready()
    {
        using var store = _server.Node("publisher");
        store.Migrate();
        var address = await StartAsync(0);
        using var http = new HttpClient();
        Assert.True((await http.GetAsync(new Uri(address, "/health/live"))).IsSuccessStatusCode);
        Assert.Equal(503, (int)(await http.GetAsync(new Uri(address, "/health/ready"))).StatusCode);
    }

    [SkippableFact]
    public async Task A_key_that_is_revoked_is_refused_by_every_node_within_a_minute()
    {
        using var store = _server.Node("publisher");
        new Preparation(store, TimeProvider.System, TextWriter.Null).PublishFirst();
        using var told = new StringWriter();
        var keys = new KeyCommand(store, TimeProvider.System, told);
        keys.Create(KeyScope.District, "06037", "test", days: 1);
        var key = told.ToString().Split('\n')[0].Trim();
        var addresses = await Task.WhenAll(Enumerable.Range(0, 2).Select(StartAsync));
        using var http = new HttpClient();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        foreach (var address in addresses)
        {
            Assert.Equal(HttpStatusCode.OK, await OwnAsync(http, address));
        }

        keys.Revoke(key.Split('_')[2]);
        var clock = Stopwatch.StartNew();
        foreach (var address in addresses)
        {
            while (await OwnAsync(http, address) != HttpStatusCode.Unauthorized)
            {
                Assert.True(clock.Elapsed < TimeSpan.FromSeconds(60), $"{address} still takes it");
                await Task.Delay(100);
            }
        }
    }

    public void Dispose()
    {
        _nodes.ForEach(node => node.Dispose());
        _server.Dispose();
    }

    private async Task<Uri> StartAsync(int number)
    {
        var node = await ApiNode.StartAsync(
            _server.FolderOf($"node-{number}"),
            new Dictionary<string, string> { [WorkingStore.DatabaseVariable] = _server.Connection });
        lock (_nodes)
        {
            _nodes.Add(node);
        }

        return node.Address;
    }

    private static async Task<HttpStatusCode> OwnAsync(HttpClient http, Uri address)
    {
        using var answer = await http.PostAsJsonAsync(new Uri(address, "/graphql"), new { query = "{ submissions { nodes { id } } }" });
        return answer.StatusCode;
    }

    private static async Task WaitAsync(HttpClient http, Uri address, string release)
    {
        for (var tries = 600; ; tries--)
        {
            try
            {
                if ((await AskAsync(http, address)).Release == release)
                {
                    return;
                }
            }
            catch (HttpRequestException) when (tries > 0)
            {
                // It is still starting.
            }

            Assert.NotEqual(0, tries);
            await Task.Delay(100);
        }
    }

    private static async Task<(string Release, bool Synthetic)> AskAsync(HttpClient http, Uri address)
    {
        using var answer = await http.PostAsJsonAsync(
            new Uri(address, "/graphql"), new { query = "{ release { identity synthetic } }" });
        answer.EnsureSuccessStatusCode();
        var release = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("data").GetProperty("release");
        return (release.GetProperty("identity").GetString()!, release.GetProperty("synthetic").GetBoolean());
    }

    private static string InForce(WorkingStore store)
    {
        using var db = store.Open();
        return db.Ledger.OrderByDescending(e => e.Number).First().Identity;
    }
}
