using CareerConnect.Tests.Support;
using Xunit;

namespace CareerConnect.Tests.Site.Pages;

/// <summary>Cards that stand in other sites: each of them, in every language.</summary>
public sealed class EmbedPageTests(BuiltSite site) : IClassFixture<BuiltSite>
{
    private static readonly string[] Folders = ["embed", "es/embed"];
    private static readonly string[] Kinds = ["counties", "partners", "programs"];

    [Fact]
    public void There_is_a_card_for_counties_partners_and_programs_in_every_language()
    {
        foreach (var kind in Kinds)
        {
            Assert.Contains(Cards, c => c.StartsWith($"/embed/{kind}/", StringComparison.Ordinal));
        }

        Assert.Equal(
            Cards.Where(c => c.StartsWith("/es/", StringComparison.Ordinal)).Select(c => c[3..]),
            Cards.Where(c => c.StartsWith("/embed/", StringComparison.Ordinal)));
    }

    [Fact]
    public void None_runs_anything_or_asks_another_site_for_anything()
    {
        foreach (var card in Cards)
        {
            var page = site.Page(card);
            HarmlessPage.Assert(page, card);
            Assert.Null(page.QuerySelector("script, form"));
            Assert.All(
                page.QuerySelectorAll("link[rel=stylesheet], link[rel=icon], img").Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")),
                address => Assert.StartsWith("/assets/", address, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Each_is_left_out_by_search_engines_and_leads_to_the_page_it_is_a_card_of()
    {
        var sitemap = File.ReadAllText(Path.Combine(site.Host.Output, "sitemap.xml"));
        foreach (var card in Cards)
        {
            var page = site.Page(card);
            Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
            Assert.DoesNotContain(card, sitemap, StringComparison.Ordinal);

            var whole = card.Replace("/embed/", "/", StringComparison.Ordinal);
            Assert.Equal("http://localhost:5080" + whole, page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
            var home = page.QuerySelector("main > p:has(.muted) > a")!;
            Assert.Equal(whole, home.GetAttribute("href"));
            Assert.Contains("Career Connect Southwest", home.TextContent, StringComparison.Ordinal);
            Assert.True(File.Exists(Path.Combine(site.Host.Output, whole[1..], "index.html")), whole);
        }
    }

    private List<string> Cards => field ??=
    [
        .. Folders
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(site.Host.Output, folder), "index.html", SearchOption.AllDirectories))
            .Select(file => "/" + Path.GetRelativePath(site.Host.Output, file).Replace('\\', '/').Replace("index.html", "", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];
}
