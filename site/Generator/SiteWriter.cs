using System.Collections.Concurrent;
using CareerConnect.Site.Reading;

namespace CareerConnect.Site.Generator;

/// <summary>
/// Draws, checks and writes pages as they come, then puts the new site in the place of the old one. A page that would be drawn
/// from just what it was drawn from last time is taken over as it is. Of a page that is written little is kept. Workers share
/// nothing but the list of what they wrote, so their number changes nothing in the result.
/// </summary>
internal static class SiteWriter
{
    public static async Task<WrittenSite> WriteAsync(
        SiteSettings settings,
        IAsyncEnumerable<SitePage> pages,
        IEnumerable<SiteFile> files,
        AssetTable assets,
        CancellationToken ct,
        Action<IReadOnlyList<WrittenPage>, OutputFolder>? review = null,
        SiteMemory? memory = null,
        Func<IPageLook>? look = null)
    {
        var pool = new TextPool();
        using var output = new OutputFolder(settings.Output, memory?.Copy);
        var last = settings.Clean ? LastBuild.None
            : memory?.Last?.Fits(settings.Output) == true ? memory.Last
            : LastBuild.Read(settings.Output, pool);
        var (written, drawn) = await WritePagesAsync(settings, pages, last, output, new PageMarks(memory?.Answers.Marks), new PageScanners(pool), look, ct);
        if (written.Count < settings.PageFloor)
        {
            throw new SiteException(
                SiteFailure.Failed,
                $"Only {written.Count} pages, and PageFloor is {settings.PageFloor}: half a site is not published.");
        }

        // Not before: what pages are refused for, files may not be made from.
        await WriteOthersAsync(settings, written, [.. files], assets, output, ct);
        var problems = LinkCheck.Run(written.Select(p => p.Scan), output.Files, settings.BaseUrl);
        if (problems.Count > 0)
        {
            throw new SiteException(SiteFailure.Failed, problems);
        }

        var reviewFirst = memory is null || settings.Strict;
        if (reviewFirst)
        {
            review?.Invoke(written, output);
        }

        output.Write(SiteManifest.Name, SiteManifest.Text(output.Hashes), "manifest");
        output.Publish(settings.Flush);
        memory?.Served?.Invoke();
        last = LastBuild.Of(settings.Output, output.Hashes, written.Where(p => p.IsKnownNextTime).Select(p => p.Record));
        last.Write(settings.Output);
        if (memory is not null)
        {
            memory.Last = last;
        }

        if (!reviewFirst)
        {
            review?.Invoke(written, output);
        }

        return new WrittenSite
        {
            Pages = written.Count,
            Drawn = drawn,
            Files = output.Files.Count,
            Bytes = output.Bytes,
            SyntheticPages = written.Count(p => p.Scan.Synthetic),
            Untranslated = written.ToLookup(p => p.Locale, p => p.Record.Untranslated, StringComparer.Ordinal)
                .ToDictionary(g => g.Key, g => (IReadOnlySet<string>)g.SelectMany(texts => texts).ToHashSet(StringComparer.Ordinal)),
            Reading = Reading(written),
        };
    }

    /// <summary>How hard pages for students are to read.</summary>
    public static IReadOnlyList<ReadingReport> Reading(IEnumerable<WrittenPage> pages) =>
        ReadingReport.Of(pages.Where(p => p is { ForStudents: true, Scan.Reading: not null }).Select(p => (p, p.Scan.Reading!)));

    /// <summary>Draws each page, or keeps it, as it comes; what is wrong with any of them is told together, in their order.</summary>
    private static async Task<(IReadOnlyList<WrittenPage> Pages, int Drawn)> WritePagesAsync(
        SiteSettings settings,
        IAsyncEnumerable<SitePage> pages,
        LastBuild last,
        OutputFolder output,
        PageMarks marks,
        PageScanners scanners,
        Func<IPageLook>? look,
        CancellationToken ct)
    {
        var written = new ConcurrentBag<(int Number, WrittenPage Page)>();
        var failed = new ConcurrentBag<(int Number, SiteException Error)>();
        var drawn = 0;
        await using var renderer = new PageRenderer();
        await Parallel.ForEachAsync(
            pages.Index(),
            new ParallelOptions { MaxDegreeOfParallelism = settings.Workers, CancellationToken = ct },
            async (entry, _) =>
            {
                var (number, page) = entry;
                try
                {
                    var marked = marks.Of(page);
                    if (Keep(marked, last, output) is not { } record)
                    {
                        Interlocked.Increment(ref drawn);
                        record = await DrawAsync(marked, marks, renderer, output, scanners, look?.Invoke());
                    }

                    written.Add((number, new WrittenPage(page, record)));
                }
                catch (SiteException error)
                {
                    failed.Add((number, error));
                    return;
                }

                foreach (var file in page.Files)
                {
                    output.Write(file.Path.FileName, file.Content.Span, page.Component.Name);
                }
            });
        if (failed.OrderBy(f => f.Number).Select(f => f.Error).ToList() is [var first, ..] errors)
        {
            throw new SiteException(first.Failure, [.. errors.SelectMany(e => e.Problems).Distinct()]);
        }

        return ([.. written.OrderBy(w => w.Number).Select(w => w.Page)], drawn);
    }

    private static PageRecord? Keep(MarkedPage page, LastBuild last, OutputFolder output) =>
        page.Page.Inputs is not null
        && last.Pages.TryGetValue(page.Page.Address.Value, out var record)
        && record.Fingerprint == page.Fingerprint
        && record.Reads.All(read => page.Shared.TryGetValue(read.Key, out var now) && now == read.Value)
        && output.TryKeep(page.Page.Address.FileName, last.Files[page.Page.Address.FileName], record.Stamp, page.Page.Component.Name)
            ? record
            : null;

    private static async Task<PageRecord> DrawAsync(
        MarkedPage page, PageMarks marks, PageRenderer renderer, OutputFolder output, PageScanners scanners, IPageLook? look)
    {
        using var drawn = await renderer.RenderAsync(page.Page);
        var stamp = output.Write(page.Page.Address.FileName, drawn.Text.Bytes, page.Page.Component.Name);
        var scan = scanners.Scan(page.Page.Address.Value, drawn.Text.Chars, look);
        look?.Done(page.Page, drawn.Text);
        return new PageRecord(page.Fingerprint, marks.Reads(page, drawn.Notes.Reads), [.. drawn.Notes.Untranslated], scan, stamp);
    }

    private static async Task WriteOthersAsync(
        SiteSettings settings,
        IReadOnlyList<WrittenPage> pages,
        IReadOnlyList<SiteFile> files,
        AssetTable assets,
        OutputFolder output,
        CancellationToken ct)
    {
        foreach (var asset in assets.All)
        {
            output.Write(asset.File, asset.Content.Span, "input/assets");
        }

        await Parallel.ForEachAsync(
            files.Where(f => !f.Last),
            new ParallelOptions { MaxDegreeOfParallelism = settings.Workers, CancellationToken = ct },
            (file, _) =>
            {
                Write(file);
                return ValueTask.CompletedTask;
            });
        foreach (var file in files.Where(f => f.Last))
        {
            Write(file);
        }

        foreach (var (name, content) in Sitemap.Files(pages, settings.BaseUrl))
        {
            output.Write(name, content, "sitemap");
        }

        output.Write("robots.txt", Sitemap.Robots(settings.BaseUrl), "sitemap");
        var headers = HostHeaders.Of(output.Files.Append(SiteManifest.Name), [.. settings.Locales.Skip(1)], settings.Unlisted);
        output.Write(HostHeaders.FileName, headers, "headers");

        void Write(SiteFile file) => output.Write(file.Path.FileName, file.Content(output), file.Writer);
    }
}
