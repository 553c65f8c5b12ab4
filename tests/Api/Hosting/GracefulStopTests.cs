using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
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
    private readonly TemporaryFolder _folder = new();

    [SkippableFact]
    public async Task A_mutation_under_way_is_finished_before_the_node_stops()
    {
        Skip.If(OperatingSystem.IsWindows(), "there are no signals");
        RealFacts.CopyTo(_folder);
        var key = Key();
        var port = AttackedApi.FreePort();
        using var process = ApiProcess.Start("serve", "--urls", $"http://127.0.0.1:{port}", "--data", _folder.Path);
        var output = process.StandardOutput.ReadToEndAsync();
        using var http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}"), Timeout = TimeSpan.FromSeconds(30) };
        await UntilAsync(async () => (await http.GetAsync(new Uri("/health/ready", UriKind.Relative))).IsSuccessStatusCode);

        // While this holds the lock the mutation waits for it.
        await using var other = new SqliteConnection($"Data Source={_folder.File("working.db")};Pooling=False");
        await other.OpenAsync();
        await using var held = other.BeginTransaction();
        var answer = SubmitAsync(http, key);
        await Task.Delay(TimeSpan.FromSeconds(1));
        Assert.False(answer.IsCompleted);
        Assert.Equal(0, (await NodeTools.Run("/", "sh", "-c", $"kill -TERM {process.Id}")).ExitCode);
        await Task.Delay(TimeSpan.FromSeconds(3));
        Assert.False(process.HasExited);
        await held.RollbackAsync();

        Assert.Contains("\"state\":\"WAITING\"", await answer, StringComparison.Ordinal);
        await process.WaitForExitAsync(new CancellationTokenSource(TimeSpan.FromSeconds(20)).Token);
        Assert.True(process.ExitCode == 0, await output);
        using var store = new WorkingStore(_folder.Path);
        using var db = store.Open();
        Assert.Equal("A tour of the yard", db.Submissions.Single().Title);
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    private static async Task UntilAsync(Func<Task<bool>> done)
    {
        for (var clock = Stopwatch.StartNew(); ; await Task.Delay(100))
        {
            try
            {
                if (await done())
                {
                    return;
                }
            }
            catch (HttpRequestException) when (clock.Elapsed < TimeSpan.FromSeconds(60))
            {
                // Not yet listening.
            }

            Assert.True(clock.Elapsed < TimeSpan.FromSeconds(60), "it did not start");
        }
    }

    private static async Task<string> SubmitAsync(HttpClient http, string key)
    {
        const string Mutation = """
            mutation { submitOffer(input: {
              kind: TOUR, title: "A tour of the yard", description: "An hour.", contact: "mailto:tours@example.org" }) {
              submission { state } errors { __typename ... on Error { message } } } }
            """;
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = Mutation }) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        using var response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }

    private string Key()
    {
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
