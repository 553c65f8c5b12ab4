using System.Globalization;
using CareerConnect.Site.Content.Shortcodes;
using CareerConnect.Site.Generator;
using Markdig;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CareerConnect.Site.Content;

/// <summary>Makes a written page ready: headings, links, pictures, shortcodes; what is wrong is told with its place.</summary>
public static class ContentReader
{
    public static async Task<ContentBody> ReadAsync(ContentFile file, ContentDesk desk, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(file);

        // Parsed anew for each language: making ready writes into it.
        var document = file.Parse();
        Headings(document, file, desk);
        foreach (var link in document.Descendants<LinkInline>())
        {
            if (link.IsImage)
            {
                Picture(link, file, desk);
            }
            else
            {
                link.Url = ContentLinks.Resolve(link.Url ?? "", file.SpotOf(link), document, desk);
            }
        }

        foreach (var link in document.Descendants<AutolinkInline>().Where(l => !l.IsEmail && !SafeUrl.TryParse(l.Url, out _)))
        {
            desk.Wrong(file.SpotOf(link), $"'{link.Url}' is not an address to link to: expected http, https, mailto or tel.");
        }

        foreach (var code in document.Descendants<CodeBlock>())
        {
            // Code scrolls in its own box, and so must be in reach of the keyboard.
            code.GetAttributes().AddProperty("tabindex", "0");
        }

        return await CutAsync(document, file, desk, ct);
    }

    private static void Headings(MarkdownDocument document, ContentFile file, ContentDesk desk)
    {
        var level = 1;
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            if (heading.Level == 1)
            {
                desk.Wrong(file.SpotOf(heading), "a page has one first heading, its Title: expected ## here.");
            }
            else if (heading.Level > level + 1)
            {
                desk.Wrong(file.SpotOf(heading), $"the heading skips from level {level} to {heading.Level}: expected {new string('#', level + 1)}.");
            }

            level = heading.Level;
        }
    }

    private static void Picture(LinkInline link, ContentFile file, ContentDesk desk)
    {
        if (!link.Descendants<LiteralInline>().Any(text => !text.Content.IsEmptyOrWhitespace()))
        {
            desk.Wrong(file.SpotOf(link), "a picture has no text for those who cannot see it: expected ![what it shows](…).");
        }

        if (desk.Picture(link.Url ?? "", file.SpotOf(link)) is var (address, size))
        {
            link.Url = address;
            link.GetAttributes().AddProperty("width", size.Width.ToString(CultureInfo.InvariantCulture));
            link.GetAttributes().AddProperty("height", size.Height.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static async Task<ContentBody> CutAsync(MarkdownDocument document, ContentFile file, ContentDesk desk, CancellationToken ct)
    {
        var calls = new Dictionary<int, ShortcodeCall?>();
        foreach (var part in document.Descendants())
        {
            switch (part)
            {
                case ShortcodeBlock block:
                    calls[block.Span.Start] = ShortcodeText.Read(block.Lines.ToString(), file.SpotOf(block), inline: false, desk.Problems);
                    break;
                case ShortcodeInline inline:
                    calls[inline.Span.Start] = ShortcodeText.Read(inline.Text, file.SpotOf(inline), inline: true, desk.Problems);
                    break;
            }
        }

        var views = new Dictionary<int, ShortcodeView?>();
        foreach (var (place, call) in calls.OrderBy(c => c.Key))
        {
            views[place] = call is null ? null : await AllShortcodes.ReadAsync(call, desk, ct);
        }

        return new ContentBody([.. ShortcodeExtension.Cut(document.ToHtml(ContentFile.Pipeline)).Select((piece, i) => i % 2 == 0
            ? new ContentBody.Piece(piece, null)
            : new ContentBody.Piece(null, views[int.Parse(piece, CultureInfo.InvariantCulture)]))]);
    }
}
