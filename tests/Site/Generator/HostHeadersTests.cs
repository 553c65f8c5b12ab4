using System.Text;
using CareerConnect.Site.Generator;
using CareerConnect.Tests.Support;
using Xunit;

namespace CareerConnect.Tests.Site.Generator;

public sealed class HostHeadersTests : IDisposable
{
    private static readonly string[] Files =
    [
        "index.html", "404.html", "programs/x/index.html", "embed/counties/clark/index.html", "assets/site.css",
        "es/index.html", "es/programs/x/index.html", "es/embed/counties/clark/index.html",
    ];

    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("/", false)]
    [InlineData("/404.html", false)]
    [InlineData("/programs/x/", false)]
    [InlineData("/assets/site.css", false)]
    [InlineData("/es/", false)]
    [InlineData("/es/programs/x/", false)]
    [InlineData("/embed/counties/clark/", true)]
    [InlineData("/es/embed/counties/clark/", true)]
    public void Cards_may_be_framed_and_read_by_other_sites_and_nothing_else(string address, bool card)
    {
        var headers = Headers(unlisted: false, address).ToList();
        Assert.Equal(card ? [] : ["DENY"], headers.Where(h => h.Key == "X-Frame-Options").Select(h => h.Value));
        Assert.Equal(card ? "cross-origin" : "same-origin", headers.Single(h => h.Key == "Cross-Origin-Resource-Policy").Value);
    }

    [Fact]
    public void A_site_to_look_at_beforehand_is_left_out_by_search_engines()
    {
        Assert.Contains(new("X-Robots-Tag", "noindex"), Headers(unlisted: true, "/programs/x/"));
        Assert.DoesNotContain(Headers(unlisted: false, "/programs/x/"), h => h.Key == "X-Robots-Tag");
    }

    public void Dispose() => _folder.Dispose();

    private IEnumerable<KeyValuePair<string, string>> Headers(bool unlisted, string address)
    {
        var file = _folder.File(HostHeaders.FileName);
        File.WriteAllText(file, Encoding.UTF8.GetString(HostHeaders.Of(Files, ["es"], unlisted)));
        return HostHeaders.Read(file, address);
    }
}
