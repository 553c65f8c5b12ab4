using System.CommandLine;

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
        var root = new RootCommand("The api beside Kestrel and Mercurius") { rounds, seconds, output, only };
        var port = new Argument<int>("port");
        var folder = new Argument<string>("folder");
        var limit = new Command("limit", "Kestrel sending ready bytes; started by the benchmark itself") { port, folder };
        limit.SetAction(parsed => Limit.Run(parsed.GetValue(port), parsed.GetRequiredValue(folder)));
        root.Add(limit);
        root.SetAction(parsed => new Benchmark(
            parsed.GetValue(rounds), parsed.GetValue(seconds), parsed.GetValue(only)).Run(parsed.GetValue(output)));
        return root.Parse(args).Invoke();
    }
}
