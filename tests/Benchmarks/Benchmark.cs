using System.Diagnostics;
using System.Text.Json.Nodes;

namespace CareerConnect.Benchmarks;

/// <summary>
/// Starts the servers over one release, makes sure that they say the same, warms them, and measures them in turn, round
/// after round: what disturbs the machine disturbs all alike. What counts is the median of the rounds, and ratios.
/// </summary>
internal sealed class Benchmark(int rounds, double seconds, string? only)
{
    public const string Kestrel = "Kestrel, ready bytes";
    public const string Cached = "api, cached";
    public const string Uncached = "api, uncached";
    public const string Mercurius = "Mercurius";

    // By file in peers/.
    private static readonly (string Name, string File)[] Peers =
        [(Mercurius, "mercurius.mjs"), ("GraphQL Yoga", "yoga.mjs"), ("Apollo Server", "apollo.mjs")];

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(4);
    private static readonly string Here = AppContext.BaseDirectory;

    private readonly List<Question> _questions = [.. Question.All.Where(q => only is null || q.Name == only)];

    public void Run(string? output)
    {
        var folder = Directory.CreateTempSubdirectory("benchmark-").FullName;
        var contenders = new List<Contender>();
        try
        {
            if (OperatingSystem.IsLinux() && Environment.ProcessorCount > 1)
            {
                Process.GetCurrentProcess().ProcessorAffinity = (1 << Environment.ProcessorCount) - 2;
            }

            contenders.Add(StartApi(Cached, folder, cacheBytes: 32 * 1024 * 1024));
            contenders.Add(StartApi(Uncached, folder, cacheBytes: 0));
            var release = Directory.EnumerateFiles(Path.Combine(folder, "releases"), "*.db").Single();
            contenders.AddRange(Peers.Select(peer => StartPeer(peer.Name, peer.File, release)));
            CheckSame(contenders, folder);
            contenders.Insert(0, StartLimit(folder));
            var measured = Measure(contenders);
            Table.Write(measured, rounds, seconds, output);
        }
        finally
        {
            contenders.ForEach(contender => contender.Dispose());
            Directory.Delete(folder, recursive: true);
        }
    }

    private List<Measurement> Measure(List<Contender> contenders)
    {
        var measured = new List<Measurement>();
        foreach (var question in _questions)
        {
            foreach (var contender in contenders)
            {
                LoadFor(contender, question).Run(WarmUp);
            }

            for (var round = 0; round < rounds; round++)
            {
                // Each round begins with another one, so that none is always the first.
                foreach (var contender in contenders.Skip(round % contenders.Count).Concat(contenders.Take(round % contenders.Count)))
                {
                    measured.Add(MeasureOne(contender, question));
                }
            }
        }

        return measured;
    }

    private Measurement MeasureOne(Contender contender, Question question)
    {
        var load = LoadFor(contender, question);
        var (cpu, clock) = (contender.Cpu, Stopwatch.StartNew());
        var times = load.Run(TimeSpan.FromSeconds(seconds));
        var (taken, spent) = (clock.Elapsed, contender.Cpu - cpu);
        times.Sort();
        return new Measurement(
            question.Name,
            contender.Name,
            times.Count / taken.TotalSeconds,
            spent.TotalMicroseconds / times.Count,
            times[times.Count * 99 / 100] * 1000.0 / Stopwatch.Frequency);
    }

    private static Load LoadFor(Contender contender, Question question) => new(
        contender.Port, question.Request(contender.Name == Kestrel ? $"/{question.Name}" : "/graphql"));

    // The data must be the same; only what the api says beside it may differ.
    private void CheckSame(List<Contender> contenders, string folder)
    {
        foreach (var question in _questions)
        {
            contenders.ForEach(contender => contender.Await(question.Request("/graphql")));
            var answers = contenders.ConvertAll(contender => LoadFor(contender, question).Once());
            File.WriteAllBytes(Path.Combine(folder, $"{question.Name}.json"), answers[0]);
            var data = answers.ConvertAll(answer => JsonNode.Parse(answer)!["data"]);
            if (!data.TrueForAll(one => JsonNode.DeepEquals(one, data[0])))
            {
                throw new InvalidOperationException($"The answers to {question.Name} differ.");
            }
        }
    }

    private Contender StartApi(string name, string folder, long cacheBytes)
    {
        var port = Loopback.FreePort();
        string[] arguments = [Path.Combine(Here, "CareerConnect.Api.dll"), "serve", "--data", folder, "--urls", $"http://127.0.0.1:{port}"];
        var api = Contender.Start(name, port, "dotnet", arguments, new Dictionary<string, string>
        {
            ["GraphQL__PointsPerMinute"] = "0",
            ["GraphQL__CacheBytes"] = $"{cacheBytes}",
        });
        api.Await(_questions[0].Request("/graphql"));
        return api;
    }

    private static Contender StartPeer(string name, string file, string release)
    {
        var port = Loopback.FreePort();
        var peers = Path.Combine(Here, "peers");
        NodePackages.Install(peers);
        return Contender.Start(
            name, port, "node",
            [Path.Combine(peers, file), release, Path.Combine(Here, "schema.graphql"), $"{port}"],
            new Dictionary<string, string> { ["NODE_ENV"] = "production" });
    }

    private static Contender StartLimit(string folder)
    {
        var port = Loopback.FreePort();
        var limit = Contender.Start(
            Kestrel, port, "dotnet", [Path.Combine(Here, "CareerConnect.Benchmarks.dll"), "limit", $"{port}", folder]);
        limit.Await(Question.All[0].Request($"/{Path.GetFileNameWithoutExtension(Directory.EnumerateFiles(folder, "*.json").First())}"));
        return limit;
    }
}
