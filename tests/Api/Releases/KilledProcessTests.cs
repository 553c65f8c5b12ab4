using CareerConnect.Tests.Support;
using Microsoft.Data.Sqlite;
using Xunit;

namespace CareerConnect.Tests.Api.Releases;

/// <summary>A process killed at any moment leaves the store as it was before, or as it is after; nothing in between.</summary>
public sealed class KilledProcessTests
{
    private const int Moments = 5;

    [Fact]
    public async Task An_import_killed_at_any_moment_leaves_before_or_after()
    {
        using var whole = new TemporaryFolder();
        var (after, duration) = await TimedAsync("import", whole.Path);
        var dumpAfter = Dump(whole.Path);
        Assert.Equal(0, after.ExitCode);
        for (var moment = 1; moment <= Moments; moment++)
        {
            using var folder = new TemporaryFolder();
            await KillAsync("import", folder.Path, duration * moment / (Moments + 1));
            var dump = File.Exists(folder.File("working.db")) ? Dump(folder.Path) : "";
            Assert.True(dump == dumpAfter || IsEmpty(dump), $"neither before nor after at moment {moment}");
            RealFacts.PreparationOf(folder.Path).Import([], demo: false);
            Assert.Equal(dumpAfter, Dump(folder.Path));
        }
    }

    [Fact]
    public async Task A_publication_killed_at_any_moment_leaves_before_or_after()
    {
        using var folder = new TemporaryFolder();
        RealFacts.PreparationOf(folder.Path).Import([], demo: false);
        using var trial = new TemporaryFolder();
        RealFacts.PreparationOf(trial.Path).Import([], demo: false);
        var (published, duration) = await TimedAsync("publish", trial.Path);
        Assert.Equal(0, published.ExitCode);
        for (var moment = 1; moment <= Moments; moment++)
        {
            await KillAsync("publish", folder.Path, duration * moment / (Moments + 1));
            Assert.All(Ledger(folder.Path), identity =>
                Assert.True(File.Exists(Path.Combine(folder.Path, "releases", $"{identity}.db"))));
        }

        RealFacts.PreparationOf(folder.Path).Publish();
        var inForce = Assert.Single(Ledger(folder.Path));
        Assert.Equal(0, (await ApiProcess.RunAsync("verify", inForce, "--data", folder.Path)).ExitCode);
        Assert.Equal([$"{inForce}.db"], Directory.GetFiles(folder.File("releases")).Select(Path.GetFileName));
    }

    private static async Task<(ApiProcess Done, TimeSpan Duration)> TimedAsync(string verb, string data)
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        return (await ApiProcess.RunAsync(verb, "--data", data), clock.Elapsed);
    }

    private static async Task KillAsync(string verb, string data, TimeSpan after)
    {
        using var process = ApiProcess.Start(verb, "--data", data);
        await Task.Delay(after);
        process.Kill();
        await process.WaitForExitAsync();
    }

    private static string Dump(string data) => SqliteDump.Of(Path.Combine(data, "working.db"));

    private static bool IsEmpty(string dump) => dump.Split('\n').All(line => !line.Contains('|', StringComparison.Ordinal));

    private static List<string> Ledger(string data)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(data, "working.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT Identity FROM Ledger ORDER BY Number";
        using var reader = command.ExecuteReader();
        var identities = new List<string>();
        while (reader.Read())
        {
            identities.Add(reader.GetString(0));
        }

        return identities;
    }
}
