using System.CommandLine;
using CareerConnect.Benchmarks.Scale;
using CareerConnect.Benchmarks.Site;

namespace CareerConnect.Benchmarks;

/// <summary>
/// Measures the api beside its peers: <c>dotnet run -c Release --project tests/Benchmarks</c>. See README.md here.
/// </summary>
public static class Program
{
    public static int Main(string[] args)
    {
        var rounds = new Option<int>("--rounds") { Description = "Rounds to take medians of", DefaultValueFactory = _ => 15 };
        var seconds = new Option<double>("--seconds") { Description = "Length of one measurement", DefaultValueFactory = _ => 0.5 };
        var output = new Option<string?>("--output") { Description = "File whose table is replaced; without, it is printed" };
        var only = new Option<string?>("--only") { Description = "Measure this question alone" };
        var root = new RootCommand("The api beside Kestrel and servers on Node") { rounds, seconds, output, only };
        var port = new Argument<int>("port");
        var folder = new Argument<string>("folder");
        var limit = new Command("limit", "Kestrel sending ready bytes; started by the benchmark itself") { port, folder };
        limit.SetAction(parsed => Limit.Run(parsed.GetValue(port), parsed.GetRequiredValue(folder)));
        root.Add(limit);
        var programs = new Option<int>("--programs") { Description = "How many programs there are", DefaultValueFactory = _ => 10_000 };
        var site = new Command("site", "The site of many made-up programs, beside writing the same bytes") { programs, rounds };
        site.SetAction((parsed, ct) => new SiteBenchmark(
            parsed.GetValue(programs), parsed.GetResult(rounds) is { Implicit: false } ? parsed.GetValue(rounds) : 3).RunAsync(ct));
        var from = new Argument<string>("from");
        var to = new Argument<string>("to");
        var write = new Command("write", "Copies a folder through memory; started by the benchmark itself") { from, to };
        write.SetAction(parsed => PlainWrite.Run(parsed.GetRequiredValue(from), parsed.GetRequiredValue(to)));
        var edits = new Option<int>("--edits") { Description = "How many times a file is saved", DefaultValueFactory = _ => 20 };
        var preview = new Command("preview", "How long an edit takes to be seen in a preview") { edits };
        preview.SetAction((parsed, ct) => new PreviewBenchmark(parsed.GetValue(edits)).RunAsync(ct));
        root.Add(preview);
        root.Add(site);
        var tries = new Option<int>("--tries") { Description = "How often each key is tried", DefaultValueFactory = _ => 10_000 };
        var keys = new Command("keys", "Whether the time of a refusal tells how wrong a key is") { tries };
        keys.SetAction((parsed, ct) => new KeyTiming(parsed.GetValue(tries)).RunAsync(ct));
        root.Add(keys);
        root.Add(write);
        ScaleCommands.AddTo(root);
        root.SetAction(parsed => new Benchmark(
            parsed.GetValue(rounds), parsed.GetValue(seconds), parsed.GetValue(only)).Run(parsed.GetValue(output)));
        return root.Parse(args).Invoke();
    }
}
