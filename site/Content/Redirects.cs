using System.Text;
using CareerConnect.Site.Components;
using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Content;

/// <summary>
/// Addresses that written pages had before (RedirectFrom), as a _redirects file: Netlify and the preview follow it. An old
/// address holds in every language; where there is a page it cannot be one, and it leads to one page only. So no redirect
/// leads to another, and none in a circle.
/// </summary>
public static class Redirects
{
    public static IEnumerable<SiteFile> Files(SiteContext site)
    {
        var lines = site.Languages.SelectMany(words => All(site).Select(r => (
                From: site.Address(words, Path(r.Entry.Value)!).Value, To: site.Address(words, r.Item.Path).Value)))
            .Distinct().OrderBy(l => l.From, StringComparer.Ordinal).Select(l => $"{l.From} {l.To} 301\n").ToList();
        return lines.Count == 0 ? [] : [new SiteFile(SitePath.Redirects, "redirects", () => Encoding.UTF8.GetBytes(string.Concat(lines)))];
    }

    /// <summary>What is wrong with them, one line each.</summary>
    public static IEnumerable<string> Problems(SiteContext site, IEnumerable<SitePath> others)
    {
        var taken = others.Concat(site.Content.Items.Select(i => i.Path)).ToHashSet();
        var leads = new Dictionary<SitePath, (StrictYaml.Entry Entry, ContentItem Item)>();
        foreach (var (entry, item) in All(site))
        {
            if (Path(entry.Value) is not { } path)
            {
                yield return Spot.Of(entry).Says($"'{entry.Value}' is no old address: expected one such as /old-name/, without a language.");
            }
            else if (path == item.Path)
            {
                yield return Spot.Of(entry).Says($"'{entry.Value}' is the page's own address, so it would lead in a circle: expected an address it had before.");
            }
            else if (taken.Contains(path))
            {
                yield return Spot.Of(entry).Says($"there is a page at '{entry.Value}': expected an address where there is none any more.");
            }
            else if (!leads.TryAdd(path, (entry, item)) && leads[path].Item != item)
            {
                yield return Spot.Of(entry).Says($"'{entry.Value}' already leads to {leads[path].Item.Path} ({Spot.Of(leads[path].Entry)}): expected it once.");
            }
        }
    }

    private static IEnumerable<(StrictYaml.Entry Entry, ContentItem Item)> All(SiteContext site) =>
        site.Content.Items.SelectMany(item => item.Translations.OrderBy(t => t.Value.File, StringComparer.Ordinal)
            .SelectMany(t => t.Value.Front.RedirectFrom).Select(entry => (entry, item)));

    private static SitePath? Path(string written)
    {
        var parts = written.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return written.StartsWith('/') && parts.Length > 0 && parts.All(SitePath.IsPart) ? SitePath.Of(parts) : null;
    }
}
