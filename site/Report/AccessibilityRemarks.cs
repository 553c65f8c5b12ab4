using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace CareerConnect.Site.Report;

/// <summary>
/// What a page's own source tells of its barriers: names of links, fields, tables and pictures (WCAG 2.2: 1.1.1, 1.3.1,
/// 2.4.4, 2.4.6, 4.1.2). What only a browser can tell, colours and sizes, tests in a browser look at.
/// </summary>
public static partial class AccessibilityRemarks
{
    // "haga clic aquí" and what may end it.
    private const int LongestVague = 15;

    /// <summary>What is wrong, one line each.</summary>
    public static IReadOnlyList<string> Of(IHtmlDocument page) =>
    [
        .. page.QuerySelectorAll("a[href]").Where(a => NameOf(a).Length == 0).Select(a => $"the link to '{a.GetAttribute("href")}' has no words: expected what it leads to"),
        .. page.QuerySelectorAll("a[href]").Select(NameOf).Where(name => IsVague(name))
            .Select(name => $"a link says only '{name}': expected words that tell where it leads"),
        .. page.QuerySelectorAll("img[alt]").Select(i => i.GetAttribute("alt")!).Where(alt => IsFileName(alt))
            .Select(alt => $"a picture's text is the file's name '{alt}': expected what it shows"),
        .. page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Where(h => NameOf(h).Length == 0).Select(h => $"a heading <{h.LocalName}> is empty"),
        .. page.QuerySelectorAll("table").Where(t => t.QuerySelector("caption") is null && !t.HasAttribute("aria-label") && !t.HasAttribute("aria-labelledby"))
            .Select(t => $"the table '{Start(t)}' has no caption"),
        .. page.QuerySelectorAll("table").Where(t => t.QuerySelector("th") is null).Select(t => $"the table '{Start(t)}' has no headings"),
        .. page.QuerySelectorAll("input:not([type=hidden]), select, textarea").Where(f => !IsLabelled(f, page))
            .Select(f => $"the field '{f.GetAttribute("name") ?? f.LocalName}' has no label"),
    ];

    /// <summary>True of words that do not tell where a link leads.</summary>
    public static bool IsVague(ReadOnlySpan<char> name) => name.Length <= LongestVague && Vague().IsMatch(name);

    /// <summary>True of a picture's text that is the name of its file.</summary>
    public static bool IsFileName(ReadOnlySpan<char> alt) => FileName().IsMatch(alt);

    /// <summary>Its words, with those of pictures in it.</summary>
    private static string NameOf(IElement element) => string.Join(' ', element.QuerySelectorAll("img[alt], [aria-label]")
        .Select(e => e.GetAttribute("alt") ?? e.GetAttribute("aria-label"))
        .Prepend(element.GetAttribute("aria-label") ?? element.TextContent.Trim())).Trim();

    private static bool IsLabelled(IElement field, IHtmlDocument page) =>
        field.HasAttribute("aria-label") || field.HasAttribute("aria-labelledby") || field.Closest("label") is not null
        || (field.Id is { Length: > 0 } id && page.QuerySelectorAll("label").Any(l => l.GetAttribute("for") == id))
        || field.GetAttribute("type") is "submit" or "button";

    private static string Start(IElement table) => table.TextContent.Trim() is var text && text.Length > 30 ? text[..30] + "…" : text;

    [GeneratedRegex(@"^(click here|here|this|link|more|read more|aquí|haz clic aquí|haga clic aquí|más|leer más|enlace)[.…]?$", RegexOptions.IgnoreCase)]
    private static partial Regex Vague();

    [GeneratedRegex(@"\.(jpe?g|png|svg|webp|gif)$", RegexOptions.IgnoreCase)]
    private static partial Regex FileName();
}
