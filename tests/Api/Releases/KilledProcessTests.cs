using CareerConnect.Tests.Support;
using Microsoft.Data.Sqlite;
using Xunit;

namespace CareerConnect.Tests.Api.Releases;

/// <summary>
/// A process killed at any moment leaves the store as it was before, or as it is after; nothing in between. Each is killed at
/// five moments here; CAREERCONNECT_KILLS=50 takes as many.
/// </summary>
public sealed class KilledProcessTests
{
    private static int Moments => Heavier.Times("CAREERCONNECT_KILLS", 5);

    [Fact]
    public async Task An_import_killed_at_any_moment_leaves_before_or_after()
    {
        using var whole = new TemporaryFolder();
        var (after, duration) = await TimedAsync("import", whole.Path);
        var dumpAfter = Dump(whole.Path);
        Assert.Equal(0, after.ExitCode);
        foreach (var moment in RandomMoments())
        {
            using var folder = new TemporaryFolder();
            await KillAsync("import", folder.Path, duration * moment);
            var dump = File.Exists(folder.File("working.db")) ? Dump(folder.Path) : "";
            Assert.True(dump == dumpAfter || IsEmpty(dump), $"neither before nor after at moment {moment}");
            RealFacts.PreparationOf(folder.Path).Import([], demo: false);
            Assert.Equal(dumpAfter, Dump(folder.Path));
        }
    }

    [Fact]
    public async Task A_publication_killed_at_any_moment_leaves_before_or_after()
    {
        using var imported = new TemporaryFolder();
        RealFacts.PreparationOf(imported.Path).Import([], demo: false);
        using var whole = new TemporaryFolder();
        Copy(imported.Path, whole.Path);
        var (published, duration) = await TimedAsync("publish", whole.Path);
        Assert.Equal(0, published.ExitCode);
        var identity = Assert.Single(Ledger(whole.Path));
        foreach (var moment in RandomMoments())
        {
            using var folder = new TemporaryFolder();
            Copy(imported.Path, folder.Path);
            await KillAsync("publish", folder.Path, duration * moment);
            Assert.All(Ledger(folder.Path), inForce =>
                Assert.True(File.Exists(Path.Combine(folder.Path, "releases", $"{inForce}.db")), $"half at moment {moment}"));
            RealFacts.PreparationOf(folder.Path).Publish();
            Assert.Equal([identity], Ledger(folder.Path));
            Assert.Equal([$"{identity}.db"], Directory.GetFiles(folder.File("releases")).Select(Path.GetFileName));
        }

        Assert.Equal(0, (await ApiProcess.RunAsync("verify", identity, "--data", whole.Path)).ExitCode);
    }

    /// <summary>A moment in each part of the whole time, the same ones in every run.</summary>
    private static IEnumerable<double> RandomMoments()
    {
        var random = new Random(50);
        return Enumerable.Range(0, Moments).Select(part => (part + random.NextDouble()) / Moments);
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

    // With the log of what is not yet in the file itself.
    private static void Copy(string data, string target)
    {
        foreach (var file in Directory.EnumerateFiles(data, "working.db*").Where(f => !f.EndsWith("-shm", StringComparison.Ordinal)))
        {
            File.Copy(file, Path.Combine(target, Path.GetFileName(file)));
        }
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
