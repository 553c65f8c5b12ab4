using System.Diagnostics;
using System.Globalization;

namespace CareerConnect.Benchmarks.Site;

/// <summary>A process from start to end: how long it took, how long on a core, and the most memory it held, in MB.</summary>
internal sealed record Run(double Seconds, double Cpu, double Peak, string Output)
{
    public static Run Of(string folder, params string[] arguments) => OfProgram("dotnet", folder, arguments);

    public static Run OfProgram(string program, string folder, params string[] arguments)
    {
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,

            // Nobody is told of a measurement.
            Environment = { ["ASTRO_TELEMETRY_DISABLED"] = "1" },
        })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var (peak, cpu) = (0L, TimeSpan.Zero);
        while (!process.WaitForExit(50))
        {
            try
            {
                process.Refresh();
                (peak, cpu) = (Math.Max(peak, process.WorkingSet64), process.TotalProcessorTime);
            }
            catch (InvalidOperationException)
            {
                // It ended just now.
            }
        }

        var seconds = clock.Elapsed.TotalSeconds;
        return process.ExitCode == 0
            ? new Run(seconds, cpu.TotalSeconds, peak / 1048576.0, output.Result)
            : throw new InvalidOperationException(string.Create(
                CultureInfo.InvariantCulture, $"{string.Join(' ', arguments)} ended with {process.ExitCode}.\n{output.Result}"));
    }
}
