using System.Globalization;
using System.Text;

namespace CareerConnect.Benchmarks;

/// <summary>Medians as a table, put between two marks of a Markdown file.</summary>
internal static class Table
{
    private const string Begin = "<!-- measured -->";
    private const string End = "<!-- end -->";

    public static void Write(IReadOnlyList<Measurement> measured, int rounds, double seconds, string? output)
    {
        var text = new StringBuilder();
        text.AppendLine(
            CultureInfo.InvariantCulture,
            $"{DateTime.UtcNow:yyyy-MM-dd}, {Environment.ProcessorCount} cores, medians of {rounds} rounds of {seconds} s, 16 connections.\n");
        text.AppendLine("| question | server | answers/s | of Kestrel | of Mercurius | CPU us | of Kestrel | of Mercurius | p99 ms |");
        text.AppendLine("| --- | --- | --: | --: | --: | --: | --: | --: | --: |");
        foreach (var question in measured.GroupBy(m => m.Question))
        {
            foreach (var all in question.GroupBy(m => m.Contender))
            {
                text.AppendLine(
                    CultureInfo.InvariantCulture,
                    $"| {question.Key} | {all.Key} | {Median(all.Select(m => m.Rate)):0} "
                    + $"| {Of(all, Benchmark.Kestrel, m => m.Rate):0.00} | {Of(all, Benchmark.Mercurius, m => m.Rate):0.0} "
                    + $"| {Median(all.Select(m => m.Cpu)):0} "
                    + $"| {Of(all, Benchmark.Kestrel, m => m.Cpu):0.00} | {Of(all, Benchmark.Mercurius, m => m.Cpu):0.00} "
                    + $"| {Median(all.Select(m => m.P99)):0.0} |");
            }

            // Of what was measured in the same round, which the machine was disturbed in alike.
            double Of(IEnumerable<Measurement> all, string other, Func<Measurement, double> get) => Median(all.Zip(
                question.Where(m => m.Contender == other), (one, another) => get(one) / get(another)));
        }

        Console.Write(text);
        if (output is not null)
        {
            var file = File.Exists(output) ? File.ReadAllText(output) : $"{Begin}\n{End}\n";
            var (begin, end) = (file.IndexOf(Begin, StringComparison.Ordinal), file.IndexOf(End, StringComparison.Ordinal));
            if (begin < 0 || end < begin)
            {
                throw new InvalidDataException($"{output}: a line {Begin} and after it a line {End} are expected around the table.");
            }

            File.WriteAllText(output, $"{file[..(begin + Begin.Length)]}\n{text}{file[end..]}");
        }
    }

    private static double Median(IEnumerable<double> values) => values.Order().ToList() is var all && all.Count % 2 == 1
        ? all[all.Count / 2]
        : (all[(all.Count / 2) - 1] + all[all.Count / 2]) / 2;
}
