using System.Collections.Concurrent;
using System.Text;
using CareerConnect.Site.Reading;

namespace CareerConnect.Site.Generator;

/// <summary>
/// Draws, checks and writes all pages, then puts the new site in the place of the old one. Workers share
/// nothing but the list of what they wrote, so their number changes nothing in the result.
/// </summary>
public static class SiteWriter
{
    public static async Task<WrittenSite> WriteAsync(
        SiteSettings settings,
        IReadOnlyList<SitePage> pages,
        IReadOnlyList<SiteFile> files,
        AssetTable assets,
        CancellationToken ct)
    {
        if (pages.Count < settings.PageFloor)
        {
            throw new SiteException(
                SiteFailure.Failed,
                $"Only {pages.Count} pages, and PageFloor is {settings.PageFloor}: half a site is not published.");
        }

        using var output = new OutputFolder(settings.Output);
        var scans = new ConcurrentBag<PageScan>();
        await using var renderer = new PageRenderer();
        await Parallel.ForEachAsync(
            pages,
            new ParallelOptions { MaxDegreeOfParallelism = settings.Workers, CancellationToken = ct },
            async (page, token) =>
            {
                var html = await renderer.RenderAsync(page);
                scans.Add(PageScan.Of(page.Address.Value, Encoding.UTF8.GetString(html)));
                await output.WriteAsync(page.Address.FileName, html, page.Component.Name, token);
                foreach (var file in page.Files)
                {
                    await output.WriteAsync(file.Path.FileName, file.Content, page.Component.Name, token);
                }
            });

        foreach (var asset in assets.All)
        {
            await output.WriteAsync(asset.File, asset.Content, "input/assets", ct);
        }

        foreach (var file in files)
        {
            await output.WriteAsync(file.Path.FileName, file.Content(output), file.Writer, ct);
        }

        foreach (var (name, content) in Sitemap.Files(pages, settings.BaseUrl))
        {
            await output.WriteAsync(name, content, "sitemap", ct);
        }

        await output.WriteAsync("robots.txt", Sitemap.Robots(settings.BaseUrl), "sitemap", ct);

        var problems = LinkCheck.Run(scans, output.Files, settings.BaseUrl);
        if (problems.Count > 0)
        {
            throw new SiteException(SiteFailure.Failed, problems);
        }

        var written = new WrittenSite(
            pages.Count, output.Files.Count, output.Bytes, scans.Count(s => s.Synthetic), Reading(pages, scans));
        output.Publish();
        return written;
    }

    private static IReadOnlyList<ReadingReport> Reading(IReadOnlyList<SitePage> pages, IEnumerable<PageScan> scans)
    {
        var counts = scans.Where(s => s.Reading is not null).ToDictionary(s => s.Address, s => s.Reading!, StringComparer.Ordinal);
        return ReadingReport.Of(pages.Where(p => p.ForStudents && counts.ContainsKey(p.Address.Value))
            .Select(p => (p, counts[p.Address.Value])));
    }
}
