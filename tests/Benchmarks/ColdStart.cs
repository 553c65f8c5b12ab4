using System.Diagnostics;
using System.Globalization;

namespace CareerConnect.Benchmarks;

/// <summary>
/// From starting the program to being ready and to the first answer, with a store that is there: for the program as it is
/// built here, and for others, such as one published with ReadyToRun. In turn, round after round; medians.
/// </summary>
internal sealed class ColdStart(IReadOnlyList<string> programs, int rounds)
{
    private const string Question = "{ districts(first: 30) { nodes { name county { name } enrollment { value } } } }";

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("start-").FullName;
        try
        {
            using (var first = Node.Start(folder, program: programs[0]))
            {
                await first.ReadyAsync(cancellationToken);
            }

            var measured = programs.ToDictionary(p => p, _ => new List<(double Ready, double Answer, double Idle)>());
            for (var round = 0; round < rounds; round++)
            {
                foreach (var program in programs)
                {
                    var clock = Stopwatch.StartNew();
                    using var node = Node.Start(folder, program: program);
                    await node.ReadyAsync(cancellationToken);
                    var ready = clock.Elapsed.TotalSeconds;
                    await node.AskAsync(Question, cancellationToken);
                    measured[program].Add((ready, clock.Elapsed.TotalSeconds, node.Memory));
                }
            }

            foreach (var (program, times) in measured)
            {
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{program}: ready {Median(times.Select(t => t.Ready)):0.00} s, first answer {Median(times.Select(t => t.Answer)):0.00} s, then {Median(times.Select(t => t.Idle)):0} MB"));
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static double Median(IEnumerable<double> values) => values.Order().ToList() is var all ? all[all.Count / 2] : 0;
}
