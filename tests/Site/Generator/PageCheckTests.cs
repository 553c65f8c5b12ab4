using CareerConnect.Site.Generator;
using Xunit;

namespace CareerConnect.Tests.Site.Generator;

public sealed class PageCheckTests
{
    private static readonly Uri Base = new("https://example.org/");

    [Theory]
    [InlineData("<a href='/b/'>b</a><a href='../b/#there'>b</a><a href='#here' id=here>x</a>")]
    [InlineData("<a href='https://other.org/x#y'>b</a><a href='mailto:a@b.org'>m</a><a href='tel:+1360'>t</a>")]
    [InlineData("<img src='/site.svg' alt=''><a href='https://example.org/b/?q=1#there'>b</a>")]
    public void Good_links_pass(string body) => Assert.Empty(Check(body));

    [Theory]
    [InlineData("<a href='/c/'>c</a>", "dead link to '/c/'")]
    [InlineData("<a href='c.html'>c</a>", "dead link to 'c.html'")]
    [InlineData("<img src='/gone.svg' alt=''>", "dead link to '/gone.svg'")]
    [InlineData("<a href='https://example.org/c/'>c</a>", "dead link to 'https://example.org/c/'")]
    [InlineData("<a href='/b/#gone'>b</a>", "no '#gone' at '/b/#gone'")]
    [InlineData("<a href='#gone'>b</a>", "no '#gone' at '#gone'")]
    [InlineData("<a href='/site.svg#x'>b</a>", "no '#x' at '/site.svg#x'")]
    [InlineData("<a href='javascript:alert(1)'>x</a>", "'javascript:alert(1)' is of a kind pages may not link to")]
    [InlineData("<img src='data:image/png;base64,AA' alt=''>", "'data:image/png;base64,AA' is of a kind pages may not link to")]
    [InlineData("<a href='ftp://example.org/'>x</a>", "'ftp://example.org/' is of a kind pages may not link to")]
    public void A_bad_link_is_found(string body, string problem) => Assert.Equal([$"/a/: {problem}"], Check(body));

    [Theory]
    [InlineData("<h1>Two</h1>", "it has 2 first headings instead of 1")]
    [InlineData("<h3>Deep</h3>", "the heading 'Deep' skips from level 1 to 3")]
    [InlineData("<p id=x></p><p id=x></p>", "the id 'x' is used 2 times")]
    [InlineData("<p style='top:0'></p>", "<p> has inline style")]
    [InlineData("<style>p{}</style>", "<style> has inline style")]
    [InlineData("<script>x()</script>", "it has an inline script")]
    [InlineData("<p onclick='x()'></p>", "<p> has the script attribute onclick")]
    [InlineData("<img src='/site.svg'>", "an image has no alt")]
    [InlineData("<b data-synthetic>7</b>", "it shows made-up figures without the banner that says so")]
    public void A_fault_of_a_page_is_found(string body, string problem) => Assert.Equal([$"/a/: {problem}"], Check(body));

    [Fact]
    public void A_page_must_have_a_title_a_language_and_a_description()
    {
        var scan = PageScan.Of("/", "<html><head></head><body><main><h1>H</h1></main></body></html>");
        Assert.Equal(["it has no title", "it does not say its language", "it has no description"], scan.Problems);
    }

    [Fact]
    public void In_a_folder_of_a_host_a_link_must_stay_in_the_folder()
    {
        var scan = PageScan.Of("/", TestPage.Html("<a href='/other/'>x</a>"));
        Assert.Equal(
            ["/: '/other/' leaves the site's folder /site/"],
            LinkCheck.Run([scan], ["index.html"], new Uri("https://example.org/site/")));
    }

    private static IReadOnlyList<string> Check(string body) => LinkCheck.Run(
        [PageScan.Of("/a/", TestPage.Html(body)), PageScan.Of("/b/", TestPage.Html("<p id=there></p>"))],
        ["a/index.html", "b/index.html", "site.svg"],
        Base);
}
