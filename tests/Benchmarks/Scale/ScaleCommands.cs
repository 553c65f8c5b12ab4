using System.CommandLine;
using System.Globalization;

namespace CareerConnect.Benchmarks.Scale;

/// <summary>The verbs about size and time: scale, soak, start, and what they start themselves.</summary>
internal static class ScaleCommands
{
    public static void AddTo(RootCommand root)
    {
        var fraction = new Option<double[]>("--fraction")
        {
            Description = "Parts of the state to measure, one after the other",
            DefaultValueFactory = _ => [0.125, 0.25, 0.5, 1],
            AllowMultipleArgumentsPerToken = true,
        };
        var nation = new Option<bool>("--nation") { Description = "Parts of the nation instead" };
        var scale = new Command("scale", "Import, publish, load and questions with made-up regions of several sizes") { fraction, nation };
        scale.SetAction((parsed, ct) => new ScaleBenchmark(
            [.. parsed.GetRequiredValue(fraction).Select((parsed.GetValue(nation) ? RegionSize.Nation : RegionSize.State).Of)]).RunAsync(ct));
        root.Add(scale);
        var folder = new Argument<string>("folder");
        var write = new Command("made-up", "Writes such a region: the folder, and beside its Sources/ the files to import") { folder, fraction, nation };
        write.SetAction(parsed => new MadeUpRegion(
            (parsed.GetValue(nation) ? RegionSize.Nation : RegionSize.State).Of(parsed.GetRequiredValue(fraction)[^1]),
            parsed.GetRequiredValue(folder)).Write());
        root.Add(write);
        var minutes = new Option<double>("--minutes") { Description = "How long", DefaultValueFactory = _ => 30 };
        var rate = new Option<string>("--rate") { Description = "Answers a second, or half of the top", DefaultValueFactory = _ => "half" };
        var soak = new Command("soak", "One node, asked for a long time") { minutes, rate };
        soak.SetAction((parsed, ct) => new Soak(
            parsed.GetValue(minutes),
            double.TryParse(parsed.GetValue(rate), CultureInfo.InvariantCulture, out var wanted) ? wanted : null).RunAsync(ct));
        root.Add(soak);
        var builds = new Argument<string[]>("builds") { Description = "Other builds of CareerConnect.Api.dll to start in turn with this one" };
        var start = new Command("start", "From starting the api to its first answer") { builds };
        start.SetAction((parsed, ct) => new ColdStart(
            [Path.Combine(AppContext.BaseDirectory, "CareerConnect.Api.dll"), .. parsed.GetValue(builds) ?? []], rounds: 7).RunAsync(ct));
        root.Add(start);
        var data = new Argument<string>("data");
        var load = new Command("load", "Loads the release in force; started by the benchmark itself") { data };
        load.SetAction(parsed => LoadedRelease.Run(parsed.GetRequiredValue(data)));
        root.Add(load);
    }
}
