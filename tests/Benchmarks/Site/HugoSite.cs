using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using CareerConnect.Site.Generator;

namespace CareerConnect.Benchmarks.Site;

/// <summary>
/// The pages of a built site as work for Hugo, which is made easy for it: the main part of each page lies ready, and Hugo
/// sets it in the frame that all share. It asks nothing, draws no figure and checks nothing.
/// </summary>
internal static class HugoSite
{
    private const string Configuration = """
        baseURL = "http://localhost:5080/"
        title = "Career Connect Southwest"
        disableKinds = ["taxonomy", "term", "RSS", "section", "home"]

        """;

    /// <summary>Writes what Hugo reads; tells how many pages there are.</summary>
    public static int Write(string site, string folder)
    {
        var content = Directory.CreateDirectory(Path.Combine(folder, "content")).FullName;
        var layouts = Directory.CreateDirectory(Path.Combine(folder, "layouts", "_default")).FullName;
        File.WriteAllText(Path.Combine(folder, "config.toml"), Configuration);
        var pages = SiteManifest.Read(site).Keys.Where(f => f.EndsWith("/index.html", StringComparison.Ordinal)).ToList();
        foreach (var (page, number) in pages.Select((p, i) => (p, i)))
        {
            var html = File.ReadAllText(Path.Combine(site, page));
            var front = JsonSerializer.Serialize(new { title = Title(html), description = Description(html), url = "/" + page[..^"index.html".Length] });
            File.WriteAllText(
                Path.Combine(content, string.Create(CultureInfo.InvariantCulture, $"{number:000000}.html")),
                $"{front}\n{html[Body(html)]}");
        }

        var one = pages.First(p => p.StartsWith("programs/", StringComparison.Ordinal) && p.Count('/') == 2);
        File.WriteAllText(Path.Combine(layouts, "single.html"), Frame(File.ReadAllText(Path.Combine(site, one)), one[..^"index.html".Length]));
        return pages.Count;
    }

    private static string Frame(string html, string address)
    {
        var (body, title, description) = (Body(html), Title(html), Description(html));
        return new StringBuilder(html[..body.Start]).Append("{{ .Content }}").Append(html[body.End..])
            .Replace(address, "{{ strings.TrimPrefix \"/\" .RelPermalink }}")
            .Replace(WebUtility.HtmlEncode(title), "{{ .Title }}").Replace(WebUtility.HtmlEncode(description), "{{ .Description }}").ToString();
    }

    private static Range Body(string html) =>
        html.IndexOf("<main", StringComparison.Ordinal) is >= 0 and var start
            ? start..(html.IndexOf("</main>", StringComparison.Ordinal) + "</main>".Length)
            : ..;

    private static string Title(string html) => Between(html, "<title>", "</title>");

    private static string Description(string html) => Between(html, "name=\"description\" content=\"", "\"");

    private static string Between(string html, string before, string after)
    {
        var start = html.IndexOf(before, StringComparison.Ordinal) + before.Length;
        return WebUtility.HtmlDecode(html[start..html.IndexOf(after, start, StringComparison.Ordinal)]);
    }
}
