using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using CareerConnect.Site.Components;
using CareerConnect.Site.Generator;
using CareerConnect.Site.Pages;
using CareerConnect.Site.Report;

namespace CareerConnect.Site;

/// <summary>A build from first question to served site: ask, draw, check, swap.</summary>
public static class SiteBuild
{
    /// <summary>Every question the site asks.</summary>
    public static GraphQLDocuments Questions { get; } = GraphQLDocuments.Of(Assembly.GetExecutingAssembly());

    /// <summary>
    /// Builds the site from the api at an address (its root, or its /graphql). Throws <see cref="SiteException"/>
    /// with all that is wrong; the site that was there is then untouched.
    /// </summary>
    /// <param name="settings">What to build, and where to.</param>
    /// <param name="api">Whom to ask.</param>
    /// <param name="log">Where progress is told.</param>
    /// <param name="ct">Stops it.</param>
    /// <param name="memory">Of who builds again and again; with it, a site is served first and looked over then.</param>
    public static async Task<BuildReport> RunAsync(
        SiteSettings settings, Uri api, TextWriter log, CancellationToken ct, SiteMemory? memory = null)
    {
        var started = TimeProvider.System.GetTimestamp();
        using var http = new HttpClient { Timeout = TimeSpan.FromMinutes(2) };
        var endpoint = api.AbsolutePath.EndsWith("/graphql", StringComparison.Ordinal)
            ? api
            : new Uri(api.AbsoluteUri.TrimEnd('/') + "/graphql");
        var client = new GraphQLClient(http, endpoint, Questions, memory?.Answers);

        var site = await SiteContext.AskAsync(client, settings, ct);
        await log.WriteLineAsync($"Asking {endpoint} (release {client.Release})");
        var reports = settings.Report is { } folder ? new ReportFolder(folder) : null;
        var before = reports is null ? memory?.State : reports.Read();
        SiteReview? review = null;
        var weights = new PageWeights(site.Assets);
        var seen = new ConcurrentDictionary<string, PageFacts>(StringComparer.Ordinal);

        // Who builds once looks at a page while it is there; who builds again and again serves it first.
        Func<IPageLook>? look = memory is null ? () => new PageLook(weights, seen) : null;
        var written = await SiteWriter.WriteAsync(
            settings, AllPages.AskAsync(client, site, ct), AllFiles.Of(site), site.Assets, ct, Review, memory, look);
        await log.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture, $"Drew {written.Drawn} of {written.Pages} pages; the others show nothing that has changed"));
        var report = new BuildReport
        {
            Release = client.Release!,
            Date = site.Date,
            Pages = written.Pages,
            Drawn = written.Drawn,
            Files = written.Files,
            Bytes = written.Bytes,
            SyntheticPages = written.SyntheticPages,
            Languages = [.. site.Languages.Skip(1).Select(
                l => new LanguageReport(
                l.Locale,
                l.Missing,
                [.. l.Untranslated.Union(written.Untranslated[l.Locale]).Order(StringComparer.Ordinal)]))],
            Reading = written.Reading,
            Changes = review!.Changes,
            Remarks = review.Remarks,
            Withheld = review.Withheld,
            MadeUp = review.MadeUp,
            Duration = TimeProvider.System.GetElapsedTime(started),
        };
        reports?.Write(report, review.State, site);
        if (memory is not null)
        {
            memory.State = review.State;
        }

        await log.WriteLineAsync(reports is null ? report.ToString() : ReportText.Of(report));
        return report;

        // A strict build with something to mend leaves the last good site.
        void Review(IReadOnlyList<WrittenPage> pages, OutputFolder output)
        {
            review = SiteReview.Of(site, client.Release!, pages, output, before, seen, weights);
            if (settings.Strict && review.Remarks.Any(f => f.Mend))
            {
                throw new SiteException(SiteFailure.Failed, [.. review.Remarks.Where(f => f.Mend).Select(f => f.ToString())]);
            }
        }
    }
}
