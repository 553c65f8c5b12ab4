using System.Collections.Concurrent;

namespace CareerConnect.Site.Generator;

/// <summary>Scans the pages of a build, by several workers at a time: each uses a scanner that is done with another page.</summary>
/// <param name="pool">Texts that many pages have.</param>
internal sealed class PageScanners(TextPool pool)
{
    private readonly ConcurrentBag<PageScanner> _free = [];

    public PageScan Scan(string address, ReadOnlySpan<char> html, IPageLook? look)
    {
        var scanner = _free.TryTake(out var free) ? free : new PageScanner(pool);
        var scan = scanner.Scan(address, html, look);
        _free.Add(scanner);
        return scan;
    }
}
