using System.Diagnostics;
using System.Threading.Channels;
using CareerConnect.Site.Components;
using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Preview;

/// <summary>
/// Builds the site whenever something it is made from changes: a file of the input folder, or the release of the api. What is
/// wrong is said on the terminal and in the page; it goes on when it is mended. What was asked and drawn once is kept: a
/// saved file costs one question and the pages that show it.
/// </summary>
public sealed class PreviewSession(string input, Func<SiteSettings> settings, Uri api, PreviewState state, TextWriter log)
{
    // Editors write a file in several steps.
    private static readonly TimeSpan Settle = TimeSpan.FromMilliseconds(60);
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(2);

    private readonly Channel<(string What, long At)> _changes = Channel.CreateUnbounded<(string What, long At)>();
    private readonly PreviewReport _report = new(input, log);

    /// <summary>Answers, pages and what was found in them, from one build to the next.</summary>
    public SiteMemory Memory { get; } = new() { Served = () => state.Built(null) };

    /// <summary>Builds once, then after every change, until it is stopped.</summary>
    public async Task RunAsync(CancellationToken ct)
    {
        using var watcher = new FileSystemWatcher(input) { IncludeSubdirectories = true, EnableRaisingEvents = true };
        watcher.Changed += (_, e) => Note(e.Name);
        watcher.Created += (_, e) => Note(e.Name);
        watcher.Deleted += (_, e) => Note(e.Name);
        watcher.Renamed += (_, e) => Note(e.Name);
        var release = (await BuildAsync(log, ct))?.Release;
        await log.WriteLineAsync($"Watching {input}: every save is built, and pages that are open follow it.");
        var watching = WatchReleaseAsync(release, ct);
        await foreach (var change in _changes.Reader.ReadAllAsync(ct))
        {
            // What comes within a moment is part of the same change.
            await Task.Delay(Settle, ct);
            HashSet<string> changed = [change.What];
            while (_changes.Reader.TryRead(out var more))
            {
                changed.Add(more.What);
            }

            if (await BuildAsync(TextWriter.Null, ct) is { } report)
            {
                await _report.TellAsync(changed, Stopwatch.GetElapsedTime(change.At, state.BuiltAt), report);
            }
        }

        await watching;
    }

    private void Note(string? change) => _changes.Writer.TryWrite((change ?? "input", Stopwatch.GetTimestamp()));

    private async Task<BuildReport?> BuildAsync(TextWriter output, CancellationToken ct)
    {
        try
        {
            return await SiteBuild.RunAsync(settings(), api, output, ct, Memory);
        }
        catch (Exception error) when (error is not OperationCanceledException || !ct.IsCancellationRequested)
        {
            // Whatever it is, also a fault of a template: whoever writes goes on writing.
            var problems = error is SiteException site ? site.Problems : [error.Message];
            if (state.Problems?.SequenceEqual(problems) != true)
            {
                await log.WriteLineAsync(string.Join('\n', problems.Prepend("The site cannot be built:")));
            }

            state.Built(problems);
            return null;
        }
    }

    private async Task WatchReleaseAsync(string? release, CancellationToken ct)
    {
        using var http = new HttpClient();
        using var timer = new PeriodicTimer(Look);
        while (await timer.WaitForNextTickAsync(ct))
        {
            try
            {
                var client = new GraphQLClient(http, new Uri(api, "graphql"), SiteBuild.Questions);
                await client.AskAsync<SiteFacts>(nameof(SiteFacts), ct);
                if (client.Release != release)
                {
                    release = client.Release;
                    Note("release " + release);
                }
            }
            catch (SiteException)
            {
                // The next build says so, or the api is there again by then.
            }
        }
    }
}
