using System.Collections.Concurrent;
using System.Net.Http.Json;
using CareerConnect.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CareerConnect.Tests.Api.Submissions;

/// <summary>
/// Writers and readers at once, and a process killed under writes: what was acknowledged is there exactly once, and
/// nothing is there half. Eight writers send forty each here; CAREERCONNECT_WRITES=200 runs the full number.
/// </summary>
public sealed class ManyWritersTests(SubmissionApi api) : IClassFixture<SubmissionApi>
{
    private const int Writers = 8;
    private const int Readers = 32;

    // The other test leaves hundreds that wait.
    private static readonly Dictionary<string, string> Unlimited = new()
    {
        ["Access__MostWaiting"] = "100000",
        ["GraphQL__ExemptLoopback"] = "true",
    };

    private static int Each => Heavier.Times("CAREERCONNECT_WRITES", 40);

    [Fact]
    public async Task Every_acknowledged_write_is_there_exactly_once_and_no_lock_is_seen_outside()
    {
        var acknowledged = new ConcurrentBag<(string Id, string Title)>();
        var done = new TaskCompletionSource();
        var writers = Enumerable.Range(0, Writers).Select(writer => Task.Run(async () =>
        {
            var key = writer % 2 == 0 ? api.PartnerKey : api.OtherPartnerKey;
            for (var n = 0; n < Each; n++)
            {
                var input = SubmissionApi.Inputs()["Offer"];
                input["title"] = $"Offer {writer}-{n}";
                input["idempotencyKey"] = $"writer-{writer}-{n}";
                var sent = await api.Done(key, "submitOffer", input);

                // As a client does that saw no answer.
                if (n % 5 == 0)
                {
                    Assert.Equal((string?)sent["id"], (string?)(await api.Done(key, "submitOffer", input))["id"]);
                }

                acknowledged.Add(((string)sent["id"]!, $"Offer {writer}-{n}"));
            }
        })).ToList();
        var reads = 0;
        var readers = Enumerable.Range(0, Readers).Select(reader => Task.Run(async () =>
        {
            while (!done.Task.IsCompleted)
            {
                await api.Data(null, $$"""{ programs(first: 1) { nodes { slug } } region { name } } # {{reader}} {{reads % 50}}""");
                if (reader < 4)
                {
                    await api.Data(api.PartnerKey, "{ submissions(first: 5) { nodes { id state } } }");
                }

                Interlocked.Increment(ref reads);
                await Task.Delay(25);
            }
        })).ToList();
        await Task.WhenAll(writers);
        done.SetResult();
        await Task.WhenAll(readers);

        Assert.Equal(Writers * Each, acknowledged.Count);
        Assert.True(reads > Readers);
        using var db = api.Store.Open();
        var stored = db.Submissions.AsNoTracking().Where(s => s.Title.StartsWith("Offer ")).Select(s => new { s.Id, s.Title }).ToList();
        Assert.Equal(
            acknowledged.OrderBy(a => a.Id, StringComparer.Ordinal).Select(a => (a.Id, a.Title)),
            stored.OrderBy(s => s.Id, StringComparer.Ordinal).Select(s => (s.Id, s.Title)));
        Assert.Equal(stored.Count, db.Audit.AsNoTracking().ToList().Count(e => e.After?.Contains("\"Offer ", StringComparison.Ordinal) == true));
        Assert.DoesNotContain(api.Log, line => line.Contains("INTERNAL", StringComparison.Ordinal) || line.Contains("database is locked", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Of_eight_changes_of_one_version_one_is_done_and_seven_are_told_of_the_conflict()
    {
        var sent = await api.Done(api.PartnerKey, "submitOffer", SubmissionApi.Inputs()["Offer"]);
        var answers = await Task.WhenAll(Enumerable.Range(1, Writers).Select(n => api.Mutate(
            api.PartnerKey, "updateOffer", new { id = (string)sent["id"]!, expectedVersion = 1, quantity = n })));
        Assert.Single(answers, a => a["submission"] is not null);
        Assert.Equal(Writers - 1, answers.Count(a => (string?)a["errors"]?[0]?["__typename"] == "VersionConflictError"));
    }

    [Fact]
    public async Task A_server_killed_under_writes_has_all_it_acknowledged_and_nothing_half()
    {
        var acknowledged = new ConcurrentBag<string>();
        for (var round = 0; round < 3; round++)
        {
            using var server = await ApiNode.StartAsync(api.Folder, Unlimited);
            await server.ReadyAsync();
            var writers = Enumerable.Range(0, 4).Select(writer => Task.Run(async () =>
            {
                for (var n = 0; ; n++)
                {
                    try
                    {
                        acknowledged.Add(await Write(server.Http, $"Killed {round}-{writer}-{n}"));
                    }
                    catch (HttpRequestException)
                    {
                        return;
                    }
                }
            })).ToList();
            var before = acknowledged.Count;
            while (acknowledged.Count < before + 10 && !writers.Any(w => w.IsFaulted))
            {
                await Task.Delay(7 + round);
            }

            await server.KillAsync();
            await Task.WhenAll(writers);
        }

        Assert.NotEmpty(acknowledged);
        _ = SqliteDump.Of(Path.Combine(api.Folder, "working.db"));
        using var db = api.Store.Open();
        var stored = db.Submissions.AsNoTracking().Where(s => s.Title.StartsWith("Killed ")).ToList();
        Assert.Equal(stored.Count, stored.Select(s => s.Title).Distinct().Count());
        Assert.Empty(acknowledged.Except(stored.Select(s => s.Title)));

        // Four were under way at each of three moments; no more than those may be there without an answer.
        Assert.True(stored.Count - acknowledged.Count is >= 0 and <= 12, $"{stored.Count} stored, {acknowledged.Count} acknowledged");
        var logged = db.Audit.AsNoTracking().Where(e => e.What == "submitted").Select(e => e.Subject).ToHashSet();
        Assert.All(stored, s => Assert.Contains(s.Id, logged));
    }

    // Under the same key until it is acknowledged: a busy machine may answer that it took too long.
    private async Task<string> Write(HttpClient client, string title)
    {
        var input = SubmissionApi.Inputs()["Offer"];
        input["title"] = title;
        input["idempotencyKey"] = title;
        string text;
        do
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
            {
                Content = JsonContent.Create(new { query = SubmissionApi.Document("submitOffer"), variables = new { input } }),
            };
            request.Headers.Authorization = new("Bearer", api.PartnerKey);
            using var response = await client.SendAsync(request);
            text = await response.Content.ReadAsStringAsync();
            Assert.DoesNotContain("__typename", text, StringComparison.Ordinal);
        }
        while (!text.Contains("\"submission\":{", StringComparison.Ordinal));
        return title;
    }
}
