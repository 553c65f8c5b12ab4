using System.Diagnostics;
using System.Globalization;
using CareerConnect.Api.Access;
using CareerConnect.Api.Access.Keys;
using CareerConnect.Api.Data;

namespace CareerConnect.Benchmarks;

/// <summary>
/// Whether the time of a refusal tells how wrong a key is. Keys wrong in the first or the last letter, of an unknown name
/// or revoked are tried in turn, in an order that changes each time, beside the right one, which is tried twice over: how
/// far the medians of its two halves lie apart is the noise, by which the others are judged.
/// </summary>
internal sealed class KeyTiming(int tries)
{
    private const int WarmUp = 2000;
    private const int Shuffles = 500;

    private readonly Random _random = new(1);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("keys-").FullName;
        try
        {
            using var store = new WorkingStore(folder);
            var (right, revoked) = (Give(store), Give(store));
            new KeyCommand(store, TimeProvider.System, TextWriter.Null).Revoke(KeyText.IdOf(revoked));
            var secret = right.LastIndexOf('_') + 1;
            (string Name, string Key)[] cases =
            [
                ("right", right),
                ("right again", right),
                ("first letter of the secret wrong", Other(right, secret)),
                ("last letter of the secret wrong", Other(right, right.Length - 1)),
                ("unknown name", KeyText.New().Key),
                ("revoked", revoked),
            ];
            var times = await MeasureAsync(new KeyRing(store, TimeProvider.System), cases, cancellationToken);
            Tell(cases, times);
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    private async Task<double[][]> MeasureAsync(
        KeyRing keys, (string Name, string Key)[] cases, CancellationToken cancellationToken)
    {
        var times = cases.Select(_ => new double[tries]).ToArray();
        var order = Enumerable.Range(0, cases.Length).ToArray();
        for (var n = -WarmUp; n < tries; n++)
        {
            _random.Shuffle(order);
            foreach (var at in order)
            {
                var began = Stopwatch.GetTimestamp();
                await keys.Find(cases[at].Key, cancellationToken);
                times[at][Math.Max(n, 0)] = Stopwatch.GetElapsedTime(began).TotalMicroseconds;
            }
        }

        return times;
    }

    private void Tell((string Name, string Key)[] cases, double[][] times)
    {
        var noise = Noise([.. times[0], .. times[1]]);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{DateTime.UtcNow:yyyy-MM-dd}, {tries} tries each; two halves of the right key's times: medians within {noise:0.00} us of each other 99 times of 100\n"));
        Console.WriteLine("| key | median us | from the right one us |\n| --- | --: | --: |");
        for (var at = 0; at < cases.Length; at++)
        {
            var apart = Median(times[at]) - Median(times[0]);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"| {cases[at].Name} | {Median(times[at]):0.00} | {apart:+0.00;-0.00;0.00}{(Math.Abs(apart) > noise ? " *" : "")} |"));
        }

        Console.WriteLine("\n\\* further than the noise.");
    }

    // What halves of the same times lie apart, put together at random again and again.
    private double Noise(double[] all)
    {
        var apart = new double[Shuffles];
        for (var n = 0; n < Shuffles; n++)
        {
            _random.Shuffle(all);
            apart[n] = Math.Abs(Median(all[..(all.Length / 2)]) - Median(all[(all.Length / 2)..]));
        }

        return apart.Order().ElementAt(Shuffles * 99 / 100);
    }

    private static double Median(double[] times) => times.Order().ElementAt(times.Length / 2);

    private static string Give(WorkingStore store)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        new KeyCommand(store, TimeProvider.System, output).Create(KeyScope.Staff, "", "timing", 1);
        return output.ToString().Split('\n')[0].Trim();
    }

    private static string Other(string key, int at) => $"{key[..at]}{(key[at] == 'A' ? 'B' : 'A')}{key[(at + 1)..]}";
}
