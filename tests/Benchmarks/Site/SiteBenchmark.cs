using System.Globalization;
using CareerConnect.Api.Data;
using CareerConnect.Api.GraphQL;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace CareerConnect.Benchmarks.Site;

/// <summary>
/// Builds the site of many programs in a process of its own: all of it, again with nothing changed, again with one program
/// changed; and writes the same bytes. In turn, round after round; what counts is the median and the ratios in a round.
/// </summary>
internal sealed class SiteBenchmark(int programs, int rounds)
{
    private static readonly string Here = AppContext.BaseDirectory;

    private ReleaseContent? _content;
    private Func<Release?> _release = () => null;

    public async Task RunAsync(CancellationToken ct)
    {
        var folder = Directory.CreateTempSubdirectory("benchmark-").FullName;
        try
        {
            _content = ManyPrograms.Of(programs, Path.Combine(folder, "data"));
            Publish(0);
            var project = CopyInput(folder);
            await using var api = StartApi();
            await api.StartAsync(ct);
            var measured = new List<(string What, Run Run, double OfWriting, double OfAll)>();
            for (var round = 0; round < rounds; round++)
            {
                Measure(project, Path.Combine(folder, $"round-{round}"), api.Urls.Single(), measured);
                ct.ThrowIfCancellationRequested();
            }

            Print(measured);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // What a round has written stays to the end: a file system is slow to give what was just deleted to new files.
    private void Measure(string project, string written, string api, List<(string What, Run Run, double OfWriting, double OfAll)> measured)
    {
        var (output, copy) = (Path.Combine(written, "output"), Path.Combine(written, "copy"));
        Publish(0);
        var all = Build();
        Console.WriteLine(all.Output);
        var plain = Run.Of(project, Path.Combine(Here, "CareerConnect.Benchmarks.dll"), "write", output, copy);
        var (seconds, cpu, onDisk) = plain.Output.Split(' ').Select(n => double.Parse(n, CultureInfo.InvariantCulture)).ToList() is [var s, var c, var d]
            ? (s, c, d) : throw new InvalidOperationException(plain.Output);
        var pages = new ReadyPages(output);
        var others = OtherGenerator.All.Select(g => (g.Name, Run: g.Measure(pages, Path.Combine(written, g.Name)))).ToList();
        var nothing = Build();
        Publish(1);
        var one = Build();
        Console.WriteLine(one.Output);
        // A machine with other work tells seconds on a core more truly than those on the clock.
        Add("writing the bytes", plain with { Seconds = seconds, Cpu = cpu });
        Add("the same, on the disk", plain with { Seconds = onDisk, Cpu = cpu });
        Add("whole build", all);
        foreach (var (name, run) in others)
        {
            Add($"{name}, {pages.Pages.Count} pages with their main part ready", run);
        }

        Add("nothing changed", nothing);
        Add("one program changed", one);

        void Add(string what, Run run) => measured.Add((what, run, run.Cpu / cpu, run.Cpu / all.Cpu));

        Run Build() => Run.Of(project, Path.Combine(Here, "CareerConnect.Site.dll"), "build", "--api", api, "--output", output);
    }

    // Another summary for one program, and with it another release.
    private void Publish(int version)
    {
        var content = version == 0 ? _content! : _content! with
        {
            Programs = [.. _content.Programs.Select((p, i) => i == programs / 2 ? p with { CostText = $"Changed {version}" } : p)],
        };
        var release = new Release(ReleaseIdentity.Of(content), content);
        _release = () => release;
    }

    private WebApplication StartApi()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddCareerConnectGraphQL(_ => _release(), _ => new GraphQLSettings { PointsPerMinute = 0 });
        var app = builder.Build();
        app.MapCareerConnectGraphQL();
        return app;
    }

    /// <summary>The project's input without the zip to take along, which no site of this size should offer.</summary>
    internal static string CopyInput(string folder)
    {
        var project = Path.Combine(folder, "project");
        var input = Path.Combine(Here, "input");
        foreach (var file in Directory.EnumerateFiles(input, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(project, "site", "input", Path.GetRelativePath(input, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        var settings = Path.Combine(project, "site", "input", "settings.yml");
        File.WriteAllText(settings, File.ReadAllText(settings).Replace("OfflineCopy: true", "OfflineCopy: false", StringComparison.Ordinal));
        return project;
    }

    private void Print(List<(string What, Run Run, double OfWriting, double OfAll)> measured)
    {
        Console.WriteLine($"{programs} programs, {Environment.ProcessorCount} cores, medians of {rounds} rounds.\n");
        Console.WriteLine("| | seconds | CPU s | of writing (CPU) | of a whole build (CPU) | peak MB |");
        Console.WriteLine("| --- | --: | --: | --: | --: | --: |");
        foreach (var all in measured.GroupBy(m => m.What))
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {all.Key} | {Median(all.Select(m => m.Run.Seconds)):0.0} | {Median(all.Select(m => m.Run.Cpu)):0.0} "
                + $"| {Median(all.Select(m => m.OfWriting)):0.00} | {Median(all.Select(m => m.OfAll)):0.00} | {Median(all.Select(m => m.Run.Peak)):0} |"));
        }
    }

    private static double Median(IEnumerable<double> values) => values.Order().ToList() is var all && all.Count % 2 == 1
        ? all[all.Count / 2]
        : (all[(all.Count / 2) - 1] + all[all.Count / 2]) / 2;
}
