using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using CareerConnect.Api.Access;
using CareerConnect.Api.Access.Keys;
using CareerConnect.Api.Data;
using CareerConnect.Tests.Conformance;
using CareerConnect.Tests.Support;
using Microsoft.Data.Sqlite;
using Xunit;

namespace CareerConnect.Tests.Api.Hosting;

/// <summary>Told to stop, a node finishes what it has begun: who was asked to wait is answered, and what is answered is kept.</summary>
public sealed class GracefulStopTests : IDisposable
{
    private static readonly Dictionary<string, string> Unlimited = new()
    {
        ["Access__MostWaiting"] = "100000",
        ["GraphQL__ExemptLoopback"] = "true",
    };

    private readonly TemporaryFolder _folder = new();

    [SkippableFact]
    public async Task A_mutation_under_way_is_finished_before_the_node_stops()
    {
        Skip.If(OperatingSystem.IsWindows(), "there are no signals");
        var key = Key();
        using var node = await StartAsync();

        // While this holds the lock the mutation waits for it.
        await using var other = new SqliteConnection($"Data Source={_folder.File("working.db")};Pooling=False");
        await other.OpenAsync();
        await using var held = other.BeginTransaction();
        var answer = SubmitAsync(node.Http, key, "A tour of the yard");
        await Task.Delay(TimeSpan.FromSeconds(1));
        Assert.False(answer.IsCompleted);
        await TellToStopAsync(node);
        await Task.Delay(TimeSpan.FromSeconds(3));
        Assert.False(node.Process.HasExited);
        await held.RollbackAsync();

        Assert.Contains("\"state\":\"WAITING\"", await answer, StringComparison.Ordinal);
        await node.StoppedAsync();
        using var store = new WorkingStore(_folder.Path);
        using var db = store.Open();
        Assert.Equal("A tour of the yard", db.Submissions.Single().Title);
    }

    /// <summary>
    /// Four write and eight read when it is told to stop. Whatever is answered is whole, what is acknowledged is kept, and nothing is
    /// kept that was not asked for; who comes too late cannot connect.
    /// </summary>
    [SkippableFact]
    public async Task Under_reads_and_writes_every_answer_is_whole_and_every_acknowledged_one_kept()
    {
        Skip.If(OperatingSystem.IsWindows(), "there are no signals");
        var key = Key();
        using var node = await StartAsync();
        var (asked, kept, reads, told) = (new ConcurrentBag<string>(), new ConcurrentBag<string>(), 0, false);
        var writers = Enumerable.Range(0, 4).Select(writer => UntilRefusedAsync(async n =>
        {
            var title = $"Tour {writer}-{n}";
            asked.Add(title);
            Assert.Contains("\"state\":\"WAITING\"", await SubmitAsync(node.Http, key, title), StringComparison.Ordinal);
            kept.Add(title);
        }));
        var readers = Enumerable.Range(0, 8).Select(reader => UntilRefusedAsync(async n =>
        {
            // The comment makes it another question, so that it is worked out anew.
            using var answer = await node.Http.PostAsJsonAsync("/graphql", new { query = $$"""{ programs(first: 20) { nodes { name } } } # {{reader}} {{n}}""" });
            Assert.Equal(20, (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("data").GetProperty("programs").GetProperty("nodes").GetArrayLength());
            Interlocked.Increment(ref reads);
        }));
        var all = Task.WhenAll([.. writers, .. readers]);
        for (var clock = Stopwatch.StartNew(); kept.Count <= 20 || reads <= 100; await Task.Delay(100))
        {
            Assert.True(clock.Elapsed < TimeSpan.FromMinutes(1), $"{kept.Count} written, {reads} read");
        }

        told = true;
        await TellToStopAsync(node);
        await node.StoppedAsync();
        await all;

        using var store = new WorkingStore(_folder.Path);
        using var db = store.Open();
        var stored = db.Submissions.Select(s => s.Title).ToList();
        Assert.Equal(stored.Count, stored.Distinct().Count());
        Assert.Empty(kept.Except(stored));
        Assert.Empty(stored.Except(asked));

        async Task UntilRefusedAsync(Func<int, Task> ask)
        {
            for (var n = 0; ; n++)
            {
                try
                {
                    await ask(n);
                }
                catch (HttpRequestException) when (told)
                {
                    return;
                }
            }
        }
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    private async Task<ApiNode> StartAsync()
    {
        var node = await ApiNode.StartAsync(_folder.Path, Unlimited);
        await node.ReadyAsync();
        return node;
    }

    private static async Task TellToStopAsync(ApiNode node) =>
        Assert.Equal(0, (await NodeTools.Run("/", "sh", "-c", $"kill -TERM {node.Process.Id}")).ExitCode);

    private static async Task<string> SubmitAsync(HttpClient http, string key, string title)
    {
        var mutation = $$"""
            mutation { submitOffer(input: {
              kind: TOUR, title: "{{title}}", description: "An hour.", contact: "mailto:tours@example.org" }) {
              submission { state } errors { __typename ... on Error { message } } } }
            """;
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = mutation }) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        using var response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }

    private string Key()
    {
        RealFacts.CopyTo(_folder);
        using var store = new WorkingStore(_folder.Path);
        store.Migrate();
        string partner;
        using (var db = store.Open())
        {
            partner = db.Partners.OrderBy(p => p.Slug).First().Slug;
        }

        using var told = new StringWriter();
        new KeyCommand(store, TimeProvider.System, told).Create(KeyScope.Partner, partner, "test", 1);
        return told.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .First(word => word.StartsWith("cc_live_", StringComparison.Ordinal));
    }
}
