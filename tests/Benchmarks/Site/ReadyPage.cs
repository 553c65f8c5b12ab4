using System.Net;

namespace CareerConnect.Benchmarks.Site;

/// <summary>A page whose main part lies ready.</summary>
internal sealed record ReadyPage(string Path, string Title, string Description, string Main)
{
    public static ReadyPage Of(string path, string html)
    {
        var start = html.IndexOf("<main", StringComparison.Ordinal);
        return new ReadyPage(
            path,
            Between(html, "<title>", "</title>"),
            Between(html, "name=\"description\" content=\"", "\""),
            start < 0 ? html : html[start..(html.IndexOf("</main>", StringComparison.Ordinal) + "</main>".Length)]);
    }

    private static string Between(string html, string before, string after)
    {
        var start = html.IndexOf(before, StringComparison.Ordinal) + before.Length;
        return WebUtility.HtmlDecode(html[start..html.IndexOf(after, start, StringComparison.Ordinal)]);
    }
}
