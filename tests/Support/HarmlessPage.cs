using System.Text.Json;
using AngleSharp.Html.Dom;

namespace CareerConnect.Tests.Support;

/// <summary>Nothing that runs, and no way to anything that would: what outside text must not have put into a page.</summary>
public static class HarmlessPage
{
    public static void Assert(IHtmlDocument page, string where)
    {
        Xunit.Assert.True(page.QuerySelectorAll("style, iframe, object, embed, base").Length == 0, where);

        // Data for search engines and charts is no program; a text that broke out of it would leave it no JSON.
        foreach (var data in page.QuerySelectorAll("script:not([src])"))
        {
            Xunit.Assert.Matches("^application/(ld\\+)?json$", data.GetAttribute("type") ?? "");
            using var parsed = JsonDocument.Parse(data.TextContent);
        }

        Xunit.Assert.True(page.QuerySelectorAll("script[src], img[src]").All(e =>
            e.GetAttribute("src")!.StartsWith('/') && !e.GetAttribute("src")!.StartsWith("//", StringComparison.Ordinal)), where);
        foreach (var element in page.All)
        {
            Xunit.Assert.DoesNotContain(
                element.Attributes, a => a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || a.Name is "style" or "srcdoc");
            Xunit.Assert.DoesNotContain(
                element.Attributes,
                a => a.Name is "href" or "src" or "action" or "formaction" or "xlink:href"
                    && (a.Value.TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase)
                        || a.Value.TrimStart().StartsWith("data:text", StringComparison.OrdinalIgnoreCase)));
        }
    }
}
