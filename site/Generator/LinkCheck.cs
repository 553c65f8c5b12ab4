using System.Collections.Concurrent;

namespace CareerConnect.Site.Generator;

/// <summary>Every link of every page leads somewhere: to a file of the site, to an anchor in it, or outside.</summary>
public static class LinkCheck
{
    /// <summary>What is wrong, page by page; empty when all is well.</summary>
    public static IReadOnlyList<string> Run(IEnumerable<PageScan> scans, IEnumerable<string> files, Uri baseUrl)
    {
        var pages = scans.OrderBy(s => s.Address, StringComparer.Ordinal).ToList();
        var targets = files.ToDictionary(f => f, _ => (PageScan?)null, StringComparer.Ordinal);
        foreach (var page in pages)
        {
            targets[FileOf(page.Address)] = page;
        }

        // What a link from the root leads to is the same on every page, and the same text is the same object.
        var known = new ConcurrentDictionary<string, string?>(ReferenceEqualityComparer.Instance);
        return
        [
            .. pages.AsParallel().AsOrdered().SelectMany(page => page.Problems.Concat(page.Links.Select(l => Known(page, l)))
                .OfType<string>().Select(problem => $"{page.Address}: {problem}")),
        ];

        string? Known(PageScan page, string link)
        {
            if (!link.StartsWith('/') && !link.Contains("://", StringComparison.Ordinal))
            {
                return Problem(page, link, targets, baseUrl);
            }

            if (!known.TryGetValue(link, out var problem))
            {
                known[link] = problem = Problem(page, link, targets, baseUrl);
            }

            return problem;
        }
    }

    private static string FileOf(string path) => (path.EndsWith('/') ? path + "index.html" : path)[1..];

    private static string? Problem(PageScan page, string link, Dictionary<string, PageScan?> targets, Uri baseUrl)
    {
        if (!Uri.TryCreate(new Uri(baseUrl, page.Address[1..]), link, out var url))
        {
            return $"'{link}' is not an address";
        }

        if (url.Scheme is "mailto" or "tel")
        {
            return null;
        }

        if (url.Scheme is not ("http" or "https"))
        {
            return $"'{link}' is of a kind pages may not link to";
        }

        if (url.Authority != baseUrl.Authority)
        {
            return null;
        }

        if (!url.AbsolutePath.StartsWith(baseUrl.AbsolutePath, StringComparison.Ordinal))
        {
            // Written out in full it is another site of the same host.
            return link.Contains("://", StringComparison.Ordinal)
                ? null
                : $"'{link}' leaves the site's folder {baseUrl.AbsolutePath}";
        }

        var path = "/" + Uri.UnescapeDataString(url.AbsolutePath[baseUrl.AbsolutePath.Length..]);
        if (!targets.TryGetValue(FileOf(path), out var target))
        {
            return $"dead link to '{link}'";
        }

        var anchor = Uri.UnescapeDataString(url.Fragment.TrimStart('#'));
        return anchor.Length > 0 && target?.Anchors.Contains(anchor, StringComparer.Ordinal) != true
            ? $"no '#{anchor}' at '{link}'"
            : null;
    }
}
