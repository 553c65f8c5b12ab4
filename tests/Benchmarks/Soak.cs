using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace CareerConnect.Benchmarks;

/// <summary>
/// Asks a node for a long time at a steady rate, half of what it can do unless told, and looks at what that leaves: memory
/// before and after, errors, how long answers took. Questions differ, so that most are worked out anew.
/// </summary>
internal sealed class Soak(double minutes, double? rate)
{
    private const int Askers = 8;

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Trial = TimeSpan.FromSeconds(8);

    private int _asked;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("soak-").FullName;
        try
        {
            using var node = Node.Start(folder);
            await node.ReadyAsync(cancellationToken);
            var idle = node.Memory;
            await AskAsync(node, WarmUp, null, cancellationToken);
            var top = (await AskAsync(node, Trial, null, cancellationToken)).Times.Count / Trial.TotalSeconds;
            var wanted = rate ?? top / 2;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"idle {idle:0} MB; top {top:0} answers/s with {Askers} askers; now {wanted:0}/s for {minutes:0.#} minutes"));
            var parts = Math.Max(2, (int)Math.Round(minutes));
            var (errors, times, memory) = (0, new List<double>(), new List<double>());
            for (var part = 0; part < parts; part++)
            {
                var (took, failed) = await AskAsync(node, TimeSpan.FromMinutes(minutes / parts), wanted, cancellationToken);
                times.AddRange(took);
                errors += failed;
                memory.Add(node.Memory);
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"part {part + 1} of {parts}: {took.Count} answers, {failed} errors, p50 {At(took, 0.5):0.0} ms, p99 {At(took, 0.99):0.0} ms, {memory[^1]:0} MB"));
            }

            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"all: {times.Count} answers, {errors} errors, p50 {At(times, 0.5):0.0}, p99 {At(times, 0.99):0.0}, p99.9 {At(times, 0.999):0.0} ms; "
                + $"memory {memory[0]:0} MB after the first part, {memory[^1]:0} MB after the last, {memory.Max():0} MB at most"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private async Task<(List<double> Times, int Errors)> AskAsync(
        Node node, TimeSpan time, double? perSecond, CancellationToken cancellationToken)
    {
        var (times, errors) = (new ConcurrentBag<double>(), 0);
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, Askers).Select(async _ =>
        {
            for (var n = 1; clock.Elapsed < time; n++)
            {
                var asked = Stopwatch.GetTimestamp();
                try
                {
                    var answer = await node.AskAsync(Question(Interlocked.Increment(ref _asked)), cancellationToken);
                    if (!answer.StartsWith("{\"data\":", StringComparison.Ordinal) || answer.Contains("\"errors\":", StringComparison.Ordinal))
                    {
                        Interlocked.Increment(ref errors);
                    }
                }
                catch (HttpRequestException)
                {
                    Interlocked.Increment(ref errors);
                }

                times.Add(Stopwatch.GetElapsedTime(asked).TotalMilliseconds);
                if (perSecond is { } rate && TimeSpan.FromSeconds(n * Askers / rate) - clock.Elapsed is { Ticks: > 0 } ahead)
                {
                    await Task.Delay(ahead, cancellationToken);
                }
            }
        }));
        return ([.. times], errors);
    }

    private static string Question(int number) => (number % 4) switch
    {
        0 => $"{{ districts(first: {1 + (number % 30)}) {{ nodes {{ name enrollment {{ value group {{ key }} }} }} }} }}",
        1 => $"{{ programs(first: 20, where: {{ name: {{ contains: \"{(char)('a' + (number / 4 % 26))}{number / 104 % 10}\" }} }}) {{ totalCount nodes {{ name sector {{ label }} }} }} }}",
        2 => $"{{ search(text: \"health {(char)('a' + (number / 4 % 26))}\", first: {1 + (number % 20)}) {{ nodes {{ __typename }} }} }}",
        _ => $"{{ counties(first: {1 + (number % 6)}) {{ nodes {{ name districts {{ name programs(first: {1 + (number / 24 % 9)}) {{ nodes {{ name }} }} }} }} }} }}",
    };

    private static double At(List<double> times, double share) => times.Order().ElementAt(Math.Min(times.Count - 1, (int)(times.Count * share)));
}
