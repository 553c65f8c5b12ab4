using CareerConnect.Site.Generator;
using Markdig;
using Markdig.Parsers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.AspNetCore.Components;

namespace CareerConnect.Site.Components;

/// <summary>
/// Text that partners and districts send in: Markdown of paragraphs, lists, emphasis and links, without HTML, pictures and
/// headings. What links to anything but http, https, mailto or tel stays the text it is.
/// </summary>
public static class OutsideText
{
    private static readonly MarkdownPipeline Pipeline = Make();

    public static MarkupString Html(string text)
    {
        var document = Markdown.Parse(text, Pipeline);
        var links = document.Descendants<LinkInline>().ToList();
        if (links.Any(link => link.IsImage || !SafeUrl.TryParse(link.Url, out var url) || !url.IsExternal)
            || document.Descendants<AutolinkInline>().Any(link => !link.IsEmail && !SafeUrl.TryParse(link.Url, out _)))
        {
            return new MarkupString($"<p>{System.Net.WebUtility.HtmlEncode(text)}</p>");
        }

        foreach (var link in links)
        {
            link.GetAttributes().AddProperty("rel", "noopener nofollow");
        }

        return new MarkupString(document.ToHtml(Pipeline));
    }

    private static MarkdownPipeline Make()
    {
        var builder = new MarkdownPipelineBuilder().DisableHtml();
        builder.BlockParsers.TryRemove<HeadingBlockParser>();
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        builder.BlockParsers.TryRemove<FencedCodeBlockParser>();
        builder.BlockParsers.Find<ParagraphBlockParser>()!.ParseSetextHeadings = false;
        return builder.Build();
    }
}
