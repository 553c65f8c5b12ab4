using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using CareerConnect.Benchmarks.Site;

namespace CareerConnect.Benchmarks.Scale;

/// <summary>
/// The way from files to answers with made-up regions of several sizes, each step in a process of its own: how long it took,
/// how much memory it held at most, and how both grow. Where CAREERCONNECT_DATABASE names a database, that is the store; it
/// must be empty, and one size is measured.
/// </summary>
internal sealed class ScaleBenchmark(IReadOnlyList<RegionSize> sizes)
{
    private static readonly string Here = AppContext.BaseDirectory;

    private readonly List<(string Step, double Size, double Seconds, double Peak)> _measured = [];

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        Console.WriteLine("| region | counts in | figures out | step | seconds | CPU s | peak MB |");
        Console.WriteLine("| --- | --: | --: | --- | --: | --: | --: |");
        foreach (var size in sizes)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var folder = Directory.CreateTempSubdirectory("scale-").FullName;
            try
            {
                await MeasureAsync(size, folder, cancellationToken);
            }
            finally
            {
                Directory.Delete(folder, recursive: true);
            }
        }

        foreach (var step in _measured.GroupBy(m => m.Step).Where(s => s.Count() > 1))
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{step.Key}: seconds grow with the size to the power of {Exponent(step.Select(m => (m.Size, m.Seconds))):0.00}, "
                + $"memory {Exponent(step.Select(m => (m.Size, m.Peak))):0.00}"));
        }
    }

    private async Task MeasureAsync(RegionSize size, string folder, CancellationToken cancellationToken)
    {
        var region = new MadeUpRegion(size, Path.Combine(folder, "region"));
        region.Write();
        var data = Path.Combine(folder, "data");
        var figures = 0;
        Step("import of districts and programs", "import");
        Step("import of counts", "import", region.EnrolmentFile, region.ParticipationFile);
        Step("the same counts again", "import", region.EnrolmentFile, region.ParticipationFile);
        Step("publish", "publish");

        // With the collector that a node has.
        var loaded = Run.OfProgram("env", folder, "DOTNET_gcServer=1", "dotnet", Path.Combine(Here, "CareerConnect.Benchmarks.dll"), "load", data);
        var numbers = loaded.Output.Split(' ').Select(n => double.Parse(n, CultureInfo.InvariantCulture)).ToArray();
        figures = (int)numbers[3];
        Tell("load of the release, then of another beside it", loaded with { Seconds = numbers[0], Peak = numbers[2] });
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"| | | | one release held: {numbers[1]:0} MB; its file: {numbers[4]:0} MB | | | |"));
        await AskAsync(data, size, cancellationToken);

        void Step(string name, params string[] arguments) => Tell(name, Run.Of(
            folder, [Path.Combine(Here, "CareerConnect.Api.dll"), .. arguments, "--data", data, "--region", region.Folder]));

        void Tell(string name, Run run)
        {
            _measured.Add((name, size.Counts, run.Seconds, run.Peak));
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {size.Name} | {size.Counts} | {figures} | {name} | {run.Seconds:0.0} | {run.Cpu:0.0} | {run.Peak:0} |"));
        }
    }

    // Questions of the site's pages and of partners, none answered from what is kept.
    private static async Task AskAsync(string data, RegionSize size, CancellationToken cancellationToken)
    {
        var clock = Stopwatch.StartNew();
        using var api = Node.Start(data, new Dictionary<string, string> { ["GraphQL__CacheBytes"] = "0" });
        await api.ReadyAsync(cancellationToken);
        var start = clock.Elapsed.TotalSeconds;
        var loaded = api.Memory;
        foreach (var (name, query) in ScaleQuestions.Of(size))
        {
            var times = new List<double>();
            var answer = "";
            for (var n = 0; n < 20; n++)
            {
                clock.Restart();
                answer = await api.AskAsync(query, cancellationToken);
                times.Add(clock.Elapsed.TotalMilliseconds);
            }

            var error = JsonDocument.Parse(answer).RootElement.TryGetProperty("errors", out var errors)
                ? errors[0].GetProperty("message").GetString() : null;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {size.Name} | | | {name}: {error ?? $"median {times.Order().ElementAt(10):0.0} ms, {answer.Length / 1024} kB"} | | | |"));
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"| {size.Name} | | | node ready after {start:0.0} s, {loaded:0} MB; after the questions {api.Memory:0} MB | | | |"));
    }

    private static double Exponent(IEnumerable<(double Size, double Value)> points)
    {
        var logs = points.Select(p => (X: Math.Log(p.Size), Y: Math.Log(Math.Max(p.Value, 0.001)))).ToList();
        var (x, y) = (logs.Average(l => l.X), logs.Average(l => l.Y));
        return logs.Sum(l => (l.X - x) * (l.Y - y)) / logs.Sum(l => (l.X - x) * (l.X - x));
    }
}
