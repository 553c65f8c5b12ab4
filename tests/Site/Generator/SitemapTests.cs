using System.Text;
using CareerConnect.Site.Generator;
using Xunit;

namespace CareerConnect.Tests.Site.Generator;

public sealed class SitemapTests
{
    private static readonly Uri Base = new("https://example.org/");

    [Fact]
    public void More_addresses_than_one_file_may_have_are_split_under_an_index()
    {
        var files = Sitemap.Files([.. Enumerable.Range(1, 5).Select(i => TestPage.Written($"/p{i}/"))], Base, most: 2).ToList();
        Assert.Equal(["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml"], files.Select(f => f.File));
        var index = Encoding.UTF8.GetString(files[0].Content);
        Assert.Contains("<loc>https://example.org/sitemap-3.xml</loc>", index, StringComparison.Ordinal);
        Assert.Contains("<loc>https://example.org/p5/</loc>", Encoding.UTF8.GetString(files[3].Content), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_in_one_language_names_no_twin() =>
        Assert.DoesNotContain("hreflang", Encoding.UTF8.GetString(Sitemap.Files([TestPage.Written("/")], Base).Single().Content), StringComparison.Ordinal);
}
