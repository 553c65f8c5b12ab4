using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace CareerConnect.Benchmarks.Site;

/// <summary>
/// How long who writes waits: a preview runs in a process of its own, a file is saved, and a browser that has the page open
/// is told of it and loads it again. From before the save until the new words are there, beside the build of all pages.
/// </summary>
internal sealed partial class PreviewBenchmark(int edits)
{
    public async Task RunAsync(CancellationToken ct)
    {
        var folder = Directory.CreateTempSubdirectory("benchmark-").FullName;
        var project = SiteBenchmark.CopyInput(folder);
        File.Copy(Path.Combine(AppContext.BaseDirectory, "netlify.toml"), Path.Combine(project, "netlify.toml"));
        var site = new Uri($"http://localhost:{Loopback.FreePort()}/");
        using var preview = Process.Start(new ProcessStartInfo(
            "dotnet",
            [Path.Combine(AppContext.BaseDirectory, "CareerConnect.Site.dll"), "preview", "--port", $"{site.Port}", "--data", Path.Combine(folder, "data")])
        {
            WorkingDirectory = project,
            RedirectStandardOutput = true,
        })!;
        try
        {
            var all = await ReadyAsync(preview, ct);
            var waits = new List<double>();
            for (var edit = 1; edit <= edits; edit++)
            {
                waits.Add(await EditAsync(Path.Combine(project, "site", "input", "en", "privacy.md"), site, edit, ct));

                // Nobody saves twice in the same second.
                await Task.Delay(TimeSpan.FromSeconds(1.5), ct);
            }

            var (first, later) = (waits[0], waits.Skip(1).Order().ToList());
            var median = later[later.Count / 2];
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"All pages: {all:0.0} s. From save to visible page: first {first:0.00} s, then median {median:0.00} s, "
                + $"least {later[0]:0.00} s, most {later[^1]:0.00} s, of {later.Count}; {median / all:0.000} of all pages."));
        }
        finally
        {
            preview.Kill(entireProcessTree: true);
            await preview.WaitForExitAsync(CancellationToken.None);
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<double> EditAsync(string file, Uri site, int edit, CancellationToken ct)
    {
        using var browser = new HttpClient { BaseAddress = site, Timeout = TimeSpan.FromSeconds(30) };
        var page = new Uri("privacy/", UriKind.Relative);
        var build = Build().Match(await browser.GetStringAsync(page, ct)).Groups[1].Value;
        var told = browser.GetStringAsync(new Uri($"preview-only/builds?after={build}", UriKind.Relative), ct);
        var words = string.Create(CultureInfo.InvariantCulture, $"Edit number {edit}.");
        var clock = Stopwatch.StartNew();
        await File.AppendAllTextAsync(file, $"\n{words}\n", ct);
        await told;
        return (await browser.GetStringAsync(page, ct)).Contains(words, StringComparison.Ordinal)
            ? clock.Elapsed.TotalSeconds
            : throw new InvalidOperationException("The preview told of a build that does not show the edit.");
    }

    /// <summary>Waits for the first build, and tells how many seconds it took.</summary>
    private static async Task<double> ReadyAsync(Process preview, CancellationToken ct)
    {
        var seconds = 0.0;
        while (await preview.StandardOutput.ReadLineAsync(ct) is { } line)
        {
            if (Built().Match(line) is { Success: true } built)
            {
                seconds = double.Parse(built.Groups[1].Value, CultureInfo.InvariantCulture);
            }

            if (line.StartsWith("Watching", StringComparison.Ordinal))
            {
                // What it says from here on is let go, or it would wait for a reader.
                _ = preview.StandardOutput.ReadToEndAsync(ct);
                return seconds;
            }
        }

        throw new InvalidOperationException("The preview ended before it was ready.");
    }

    [GeneratedRegex("name=\"preview-build\" content=\"([0-9]+)\"")]
    private static partial Regex Build();

    [GeneratedRegex("^[0-9]+ pages, .* in ([0-9.]+) s,")]
    private static partial Regex Built();
}
