using System.Globalization;
using System.Reflection;
using CareerConnect.Site.Components;
using CareerConnect.Site.Generator;
using CareerConnect.Site.Pages;
using CareerConnect.Site.Wording;

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
    public static async Task<BuildReport> RunAsync(
        SiteSettings settings, Uri api, TextWriter log, CancellationToken ct)
    {
        var started = TimeProvider.System.GetTimestamp();
        using var http = new HttpClient { Timeout = TimeSpan.FromMinutes(2) };
        var endpoint = api.AbsolutePath.EndsWith("/graphql", StringComparison.Ordinal)
            ? api
            : new Uri(api.AbsoluteUri.TrimEnd('/') + "/graphql");
        var client = new GraphQLClient(http, endpoint, Questions);

        var words = Path.Combine(settings.Input, "words");
        var first = Phrases.Read(words, settings.Locales[0]);
        var site = new SiteContext
        {
            Settings = settings,
            Languages = [first, .. settings.Locales.Skip(1).Select(locale => Phrases.Read(words, locale, first))],
            Assets = AssetTable.Read(Path.Combine(settings.Input, "assets")),
            Facts = await SiteFacts.AskAsync(client, settings, ct),
            Opportunities = await OpportunityIndex.AskAsync(client, ct),
            Partners = await PartnerIndex.AskAsync(client, ct),
        };
        await log.WriteLineAsync($"Asking {endpoint} (release {client.Release})");
        var pages = await AllPages.AskAsync(client, site, ct);
        await log.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"Drawing {pages.Count} pages"));
        var written = await SiteWriter.WriteAsync(settings, pages, [.. AllFiles.Of(site)], site.Assets, ct);
        var report = new BuildReport
        {
            Release = client.Release!,
            Date = site.Date,
            Pages = written.Pages,
            Files = written.Files,
            Bytes = written.Bytes,
            SyntheticPages = written.SyntheticPages,
            Languages = [.. site.Languages.Skip(1).Select(
                l => new LanguageReport(l.Locale, l.Missing, [.. l.Untranslated]))],
            Reading = written.Reading,
            Duration = TimeProvider.System.GetElapsedTime(started),
        };
        await log.WriteLineAsync(report.ToString());
        return report;
    }
}
