using System.Collections.Concurrent;
using CareerConnect.Site.Reading;

namespace CareerConnect.Site.Generator;

/// <summary>
/// Draws, checks and writes all pages, then puts the new site in the place of the old one. A page that would be drawn from
/// just what it was drawn from last time is taken over as it is. Workers share nothing but the list of what they wrote, so
/// their number changes nothing in the result.
/// </summary>
public static class SiteWriter
{
    public static async Task<WrittenSite> WriteAsync(
        SiteSettings settings,
        IReadOnlyList<SitePage> pages,
        IReadOnlyList<SiteFile> files,
        AssetTable assets,
        CancellationToken ct,
        Action<IReadOnlyCollection<PageScan>, OutputFolder>? review = null,
        SiteMemory? memory = null,
        Action<SitePage, PageText>? seen = null)
    {
        if (pages.Count < settings.PageFloor)
        {
            throw new SiteException(
                SiteFailure.Failed,
                $"Only {pages.Count} pages, and PageFloor is {settings.PageFloor}: half a site is not published.");
        }

        var pool = new TextPool();
        using var output = new OutputFolder(settings.Output, memory?.Copy);
        var last = settings.Clean ? LastBuild.None
            : memory?.Last?.Fits(settings.Output) == true ? memory.Last
            : LastBuild.Read(settings.Output, pool);
        var records = new ConcurrentDictionary<SitePage, PageRecord>(ReferenceEqualityComparer.Instance);
        var marks = new PageMarks(memory?.Answers.Marks);
        var drawn = 0;
        var failed = new ConcurrentDictionary<SitePage, SiteException>(ReferenceEqualityComparer.Instance);
        await using var renderer = new PageRenderer();
        await Parallel.ForEachAsync(
            pages,
            new ParallelOptions { MaxDegreeOfParallelism = settings.Workers, CancellationToken = ct },
            async (page, _) =>
            {
                try
                {
                    var marked = marks.Of(page);
                    if (Keep(marked, last, output) is not { } record)
                    {
                        Interlocked.Increment(ref drawn);
                        record = await DrawAsync(marked, renderer, output, pool, seen);
                    }

                    records[page] = record;
                }
                catch (SiteException error)
                {
                    failed[page] = error;
                    return;
                }

                foreach (var file in page.Files)
                {
                    output.Write(file.Path.FileName, file.Content.Span, page.Component.Name);
                }
            });
        if (pages.Select(failed.GetValueOrDefault).OfType<SiteException>().ToList() is [var first, ..] errors)
        {
            throw new SiteException(first.Failure, [.. errors.SelectMany(e => e.Problems).Distinct()]);
        }

        await WriteOthersAsync(settings, pages, files, assets, output, ct);
        var problems = LinkCheck.Run(records.Values.Select(r => r.Scan), output.Files, settings.BaseUrl);
        if (problems.Count > 0)
        {
            throw new SiteException(SiteFailure.Failed, problems);
        }

        var reviewFirst = memory is null || settings.Strict;
        if (reviewFirst)
        {
            review?.Invoke([.. records.Values.Select(r => r.Scan)], output);
        }

        output.Write(SiteManifest.Name, SiteManifest.Text(output.Hashes), "manifest");
        output.Publish(settings.Flush);
        memory?.Served?.Invoke();
        last = LastBuild.Of(settings.Output, output.Hashes, records.Where(r => r.Key.Inputs is not null).Select(r => r.Value));
        last.Write(settings.Output);
        if (memory is not null)
        {
            memory.Last = last;
        }

        if (!reviewFirst)
        {
            review?.Invoke([.. records.Values.Select(r => r.Scan)], output);
        }

        return new WrittenSite
        {
            Pages = pages.Count,
            Drawn = drawn,
            Files = output.Files.Count,
            Bytes = output.Bytes,
            SyntheticPages = records.Values.Count(r => r.Scan.Synthetic),
            Untranslated = records.ToLookup(r => r.Key.Locale, r => r.Value.Untranslated, StringComparer.Ordinal)
                .ToDictionary(g => g.Key, g => (IReadOnlySet<string>)g.SelectMany(texts => texts).ToHashSet(StringComparer.Ordinal)),
            Reading = Reading(pages, records.Values.Select(r => r.Scan)),
        };
    }

    /// <summary>How hard pages for students are to read.</summary>
    internal static IReadOnlyList<ReadingReport> Reading(IReadOnlyList<SitePage> pages, IEnumerable<PageScan> scans)
    {
        var counts = scans.Where(s => s.Reading is not null).ToDictionary(s => s.Address, s => s.Reading!, StringComparer.Ordinal);
        return ReadingReport.Of(pages.Where(p => p.ForStudents && counts.ContainsKey(p.Address.Value))
            .Select(p => (p, counts[p.Address.Value])));
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
        MarkedPage page, PageRenderer renderer, OutputFolder output, TextPool pool, Action<SitePage, PageText>? seen)
    {
        using var drawn = await renderer.RenderAsync(page.Page);
        var stamp = output.Write(page.Page.Address.FileName, drawn.Text.Bytes, page.Page.Component.Name);
        seen?.Invoke(page.Page, drawn.Text);
        return new PageRecord(
            page.Fingerprint,
            drawn.Notes.Reads.ToDictionary(name => name, name => page.Shared[name], StringComparer.Ordinal),
            [.. drawn.Notes.Untranslated],
            PageScan.Of(page.Page.Address.Value, drawn.Text.Chars, pool),
            stamp);
    }

    private static async Task WriteOthersAsync(
        SiteSettings settings,
        IReadOnlyList<SitePage> pages,
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
