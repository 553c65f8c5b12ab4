using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CareerConnect.Site.Generator;
using CareerConnect.Site.Reading;

namespace CareerConnect.Tests.Site.Generator;

/// <summary>A page as a browser's parser understands it: what the generator's own, stricter reader is held against.</summary>
internal static class ParsedPage
{
    private const string LeftOut = "table, nav, pre, figure, .source, .tags, .crumbs, .draft";

    private static readonly string[] LinkAttributes = ["href", "src", "action", "poster", "cite", "data"];

    public static PageScan Of(string address, string html)
    {
        var document = new HtmlParser().ParseDocument(html);
        return new PageScan
        {
            Address = address,
            Anchors = [.. document.All.Select(e => e.GetAttribute("id")).OfType<string>().Distinct()],
            Links = [.. document.All.SelectMany(e => LinkAttributes.Select(e.GetAttribute)).OfType<string>().Distinct()],
            Synthetic = document.QuerySelector("[data-synthetic]") is not null,
            Problems = [],
            Reading = document.QuerySelector("main") is { } main
                ? ReadingText.Of(document.DocumentElement.GetAttribute("lang"), [.. Blocks(main)])
                : null,
        };
    }

    private static IEnumerable<string> Blocks(IElement main) =>
        main.QuerySelectorAll("p, li, dd").Where(e => e.QuerySelector("p, li, dd") is null && e.Closest(LeftOut) is null)
            .Select(e => string.Concat(e.Descendants<IText>()
                .Where(t => t.ParentElement!.Closest("[lang]")!.GetAttribute("lang")
                    == main.Owner!.DocumentElement.GetAttribute("lang")).Select(t => t.Data)).Trim());
}
