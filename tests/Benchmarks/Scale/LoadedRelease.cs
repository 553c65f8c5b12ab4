using System.Diagnostics;
using System.Globalization;
using CareerConnect.Api.Data;
using CareerConnect.Api.Releases;
using Microsoft.EntityFrameworkCore;

namespace CareerConnect.Benchmarks.Scale;

/// <summary>
/// What a node does with a release, in a process of its own: reads and checks it, then reads it again while it holds the
/// first, as in the moment of a swap. Prints seconds and megabytes.
/// </summary>
internal static class LoadedRelease
{
    public static void Run(string data)
    {
        using var store = new WorkingStore(data);
        using var db = store.Open();
        var entry = db.Ledger.AsNoTracking().OrderByDescending(e => e.Number).First();
        var registry = new ReleaseRegistry(store);
        var idle = Held();
        var clock = Stopwatch.StartNew();
        using var first = registry.Get(entry.Identity, entry.FileSha256);
        var seconds = clock.Elapsed.TotalSeconds;
        var one = Held() - idle;
        using var second = registry.Get(entry.Identity, entry.FileSha256);
        var peak = Process.GetCurrentProcess().PeakWorkingSet64 / 1048576.0;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{seconds} {one} {peak} {first.Content.Figures.Count} {new FileInfo(registry.PathOf(entry.Identity)).Length / 1048576.0}"));
        GC.KeepAlive(second);
    }

    private static double Held() => GC.GetTotalMemory(forceFullCollection: true) / 1048576.0;
}
