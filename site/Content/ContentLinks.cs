using CareerConnect.Site.Generator;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace CareerConnect.Site.Content;

/// <summary>Where a link that a person wrote leads: a name (xref:), a place of this site (/path/), its own page (#part), or outside.</summary>
internal static class ContentLinks
{
    public static string Resolve(string written, Spot at, MarkdownDocument document, ContentDesk desk)
    {
        if (written.StartsWith(XrefTable.Scheme, StringComparison.Ordinal))
        {
            return Named(written[XrefTable.Scheme.Length..], at, document, desk);
        }

        if (!SafeUrl.TryParse(written, out var url))
        {
            desk.Wrong(at, $"'{written}' is not an address to link to: expected https://…, mailto:…, tel:…, xref:name or /path/.");
            return written;
        }

        if (written.StartsWith('#'))
        {
            Anchor(written[1..], document, at, desk);
            return written;
        }

        return url.IsExternal ? written : Ours(written, at, desk);
    }

    private static string Named(string target, Spot at, MarkdownDocument document, ContentDesk desk)
    {
        var parts = target.Split('#', 2);
        if (parts[0].Length == 0)
        {
            Anchor(parts[^1], document, at, desk);
            return "#" + parts[^1];
        }

        var (path, problem) = desk.Names.Find(parts[0]);
        if (path is null)
        {
            desk.Wrong(at, problem!);
            return "#";
        }

        var anchor = parts.ElementAtOrDefault(1);
        if (anchor is not null && desk.Site.Content.Items.FirstOrDefault(i => i.Path == path) is { } item)
        {
            anchor = Translated(anchor, item, at, desk, $" of '{parts[0]}'");
        }

        return anchor is null ? desk.Page.Href(path) : desk.Page.Href(path, anchor);
    }

    private static string Ours(string written, Spot at, ContentDesk desk)
    {
        var path = written.Split('#', '?')[0];
        if (path.EndsWith('/') && !desk.Names.HasPage(path))
        {
            desk.Wrong(at, $"there is no page '{path}'. {desk.Names.NearestAddress(path)}".TrimEnd());
            return written;
        }

        try
        {
            return desk.Page.HrefOf(written);
        }
        catch (SiteException error)
        {
            desk.Wrong(at, $"'{written}' is no place of this site: {error.Message}");
            return written;
        }
    }

    /// <summary>
    /// An anchor is named after its heading, so a translation has another in its place. Where it has not as many headings, the
    /// link leads to the top of the page.
    /// </summary>
    private static string? Translated(string anchor, ContentItem item, Spot at, ContentDesk desk, string of)
    {
        var here = Anchors(item.In(desk.Page.Words.Locale).Document);
        var first = Anchors(item.First.Document);
        if (here.Contains(anchor))
        {
            return anchor;
        }

        if (first.IndexOf(anchor) is >= 0 and var place)
        {
            return here.Count == first.Count ? here[place] : null;
        }

        Anchor(anchor, item.First.Document, at, desk, of);
        return anchor;
    }

    private static List<string> Anchors(MarkdownDocument document) =>
        [.. document.Descendants<HeadingBlock>().Select(h => h.TryGetAttributes()?.Id).OfType<string>()];

    private static void Anchor(string anchor, MarkdownDocument document, Spot at, ContentDesk desk, string of = "")
    {
        var anchors = Anchors(document);
        if (!anchors.Contains(anchor))
        {
            desk.Wrong(at, $"no heading{of} makes '#{anchor}'. {Suggestion.For(anchor, anchors)}".TrimEnd());
        }
    }
}
