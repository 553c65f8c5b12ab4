using System.Diagnostics;
using System.Globalization;

namespace CareerConnect.Benchmarks.Site;

/// <summary>
/// What no generator can beat: the bytes of a site lie ready and are written to the same files in the same folders, by
/// as many workers as the generator has. Prints the seconds, those on a core, and those until all is on the disk.
/// </summary>
internal static class PlainWrite
{
    public static void Run(string from, string to)
    {
        var files = Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories)
            .Select(file => (Path: Path.Combine(to, Path.GetRelativePath(from, file)), Bytes: File.ReadAllBytes(file))).ToList();
        var (cpu, clock) = (Environment.CpuUsage.TotalTime, Stopwatch.StartNew());
        Parallel.ForEach(files, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount * 2 }, file =>
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file.Path)!);
            File.WriteAllBytes(file.Path, file.Bytes);
        });
        var (seconds, spent) = (clock.Elapsed.TotalSeconds, (Environment.CpuUsage.TotalTime - cpu).TotalSeconds);
        using (var sync = Process.Start("sync", ["-f", to]))
        {
            sync.WaitForExit();
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{seconds} {spent} {clock.Elapsed.TotalSeconds}"));
    }
}
