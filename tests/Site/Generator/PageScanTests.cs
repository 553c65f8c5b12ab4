using AngleSharp.Html.Parser;
using CareerConnect.Site.Generator;
using CareerConnect.Site.Report;
using Xunit;

namespace CareerConnect.Tests.Site.Generator;

public sealed class PageScanTests(BuiltSite site) : IClassFixture<BuiltSite>
{
    [Fact]
    public void Every_page_is_read_as_a_browser_would()
    {
        var files = Directory.GetFiles(site.Host.Output, "*.html", SearchOption.AllDirectories);
        Assert.True(files.Length > 100);
        Assert.All(files, file =>
        {
            var html = File.ReadAllText(file);
            var (own, parsed) = (PageScan.Of(file, html), ParsedPage.Of(file, html));
            Assert.Equal(parsed.Anchors.Order(StringComparer.Ordinal), own.Anchors.Order(StringComparer.Ordinal));
            Assert.Equal(parsed.Links.Order(StringComparer.Ordinal), own.Links.Order(StringComparer.Ordinal));
            Assert.Equal((parsed.Reading, parsed.Synthetic), (own.Reading, own.Synthetic));
        });
    }

    [Fact]
    public void Of_a_plain_page_the_report_tells_what_its_tree_would()
    {
        var pages = Directory.GetFiles(site.Host.Output, "*.html", SearchOption.AllDirectories).Select(File.ReadAllText).ToList();
        var plain = pages.Where(html => PlainPage.TitleOf(html) is not null).ToList();
        Assert.True(plain.Count > pages.Count / 3);
        Assert.All(plain, html =>
        {
            using var page = PageText.Of(html);
            Assert.Equivalent(PageFacts.Of(new HtmlParser().ParseDocument(html), page.Bytes), PageFacts.Of(page, PlainPage.TitleOf(html)), strict: true);
        });
    }

    [Theory]
    [InlineData("<p>1 < 2</p>", "line 1 has a < that begins no tag")]
    [InlineData("<p>\n<b>x</p>", "</p> closes <b>")]
    [InlineData("</b>", "</b> closes <main>")]
    [InlineData("<ul><li>x</ul>", "</ul> closes <li>")]
    [InlineData("<a href='x>y</a>", "line 1 has a tag that does not end")]
    [InlineData("<script>x</p>", "line 1 has a tag that is not closed")]
    [InlineData("<!-- x", "line 1 has a tag that does not end")]
    public void What_a_browser_would_have_to_mend_is_a_problem(string body, string problem) =>
        Assert.Equal([problem], PageScan.Of("/", TestPage.Html(body)).Problems);

    [Fact]
    public void Who_looks_along_sees_no_tag_that_closes_nothing()
    {
        var look = new PageLook(new PageWeights(AssetTable.Read(Path.Combine(site.Host.Settings.Input, "assets"))), new());
        Assert.Equal(["</a> closes <main>"], new PageScanner(new TextPool()).Scan("/", TestPage.Html("</a>"), look).Problems);
    }

    [Fact]
    public void Character_references_are_read_and_scripts_are_not()
    {
        var scan = PageScan.Of("/", TestPage.Html(
            "<a href='/a/?b=1&amp;c=2' id=\"n&#233;\">x</a><script type='application/ld+json'>{\"a\":\"<p id=no>\"}</script>"));
        Assert.Empty(scan.Problems);
        Assert.Equal(["/a/?b=1&c=2"], scan.Links);
        Assert.Equal(["né"], scan.Anchors);
    }
}
