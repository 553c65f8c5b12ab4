using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CareerConnect.Site.Reading;

namespace CareerConnect.Site.Generator;

/// <summary>What one finished page says of itself: its links, its anchors, and what is wrong with it.</summary>
public sealed record PageScan
{
    private static readonly string[] LinkAttributes = ["href", "src", "action", "poster", "cite", "data"];

    public required string Address { get; init; }

    public required IReadOnlySet<string> Anchors { get; init; }

    public required IReadOnlyList<string> Links { get; init; }

    public required IReadOnlyList<string> Problems { get; init; }

    /// <summary>Its sentences, counted; null where there is nothing to measure.</summary>
    public ReadingCount? Reading { get; init; }

    /// <summary>True when it shows figures that are made up.</summary>
    public required bool Synthetic { get; init; }

    public static PageScan Of(string address, string html)
    {
        var document = new HtmlParser().ParseDocument(html);
        var ids = document.All.Where(e => e.HasAttribute("id")).Select(e => e.Id ?? string.Empty).ToList();
        var synthetic = document.QuerySelector("[data-synthetic]") is not null;
        return new PageScan
        {
            Address = address,
            Anchors = ids.ToHashSet(StringComparer.Ordinal),
            Links = [.. document.All.SelectMany(e => LinkAttributes.Select(e.GetAttribute)).OfType<string>().Distinct()],
            Synthetic = synthetic,
            Reading = ReadingText.Of(document),
            Problems =
            [
                .. Head(document),
                .. Headings(document),
                .. ids.GroupBy(i => i).Where(g => g.Count() > 1).Select(g => $"the id '{g.Key}' is used {g.Count()} times"),
                .. document.All.SelectMany(Inline),
                .. document.QuerySelectorAll("img:not([alt])").Select(_ => "an image has no alt"),
                .. synthetic && document.QuerySelector("[data-demonstration-banner]") is null
                    ? ["it shows made-up figures without the banner that says so"]
                    : Array.Empty<string>(),
            ],
        };
    }

    private static IEnumerable<string> Head(IHtmlDocument document)
    {
        if (string.IsNullOrWhiteSpace(document.Title))
        {
            yield return "it has no title";
        }

        if (string.IsNullOrWhiteSpace(document.DocumentElement.GetAttribute("lang")))
        {
            yield return "it does not say its language";
        }

        if (string.IsNullOrWhiteSpace(document.QuerySelector("meta[name=description]")?.GetAttribute("content")))
        {
            yield return "it has no description";
        }

        if (document.QuerySelectorAll("main").Length != 1)
        {
            yield return "it has no single main part";
        }
    }

    private static IEnumerable<string> Headings(IHtmlDocument document)
    {
        var headings = document.QuerySelectorAll("h1,h2,h3,h4,h5,h6");
        if (headings.Count(h => h.LocalName == "h1") is var count && count != 1)
        {
            yield return $"it has {count} first headings instead of 1";
        }

        var level = 1;
        foreach (var heading in headings)
        {
            var next = heading.LocalName[1] - '0';
            if (next > level + 1)
            {
                yield return $"the heading '{heading.TextContent.Trim()}' skips from level {level} to {next}";
            }

            level = next;
        }
    }

    /// <summary>A strict content security policy forbids all of these, and so does a page written by people.</summary>
    private static IEnumerable<string> Inline(IElement element)
    {
        if (element.LocalName == "style" || element.HasAttribute("style"))
        {
            yield return $"<{element.LocalName}> has inline style";
        }

        if (element.LocalName == "script" && !element.HasAttribute("src")
            && element.GetAttribute("type") != "application/ld+json")
        {
            yield return "it has an inline script";
        }

        foreach (var attribute in element.Attributes.Where(a => a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)))
        {
            yield return $"<{element.LocalName}> has the script attribute {attribute.Name}";
        }
    }
}
