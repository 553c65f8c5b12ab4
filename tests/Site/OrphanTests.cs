using Xunit;

namespace CareerConnect.Tests.Site;

public sealed class OrphanTests(BuiltSite site) : IClassFixture<BuiltSite>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/es/")]
    public void Every_page_is_at_most_four_links_from_home(string home)
    {
        var reached = new HashSet<string>([home], StringComparer.Ordinal);
        var edge = reached.ToList();
        for (var links = 0; links < 4; links++)
        {
            edge = [.. edge.SelectMany(Links).Where(reached.Add)];
        }

        var pages = Directory.EnumerateFiles(site.Host.Output, "index.html", SearchOption.AllDirectories)
            .Select(file => "/" + Path.GetRelativePath(site.Host.Output, file)[..^"index.html".Length])
            .Where(page => page.StartsWith("/es/", StringComparison.Ordinal) == (home != "/"));
        Assert.Empty(pages.Except(reached, StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    private IEnumerable<string> Links(string address) =>
        site.Page(address).QuerySelectorAll("a[href^='/']")
            .Select(a => a.GetAttribute("href")!.Split('#', '?')[0])
            .Where(link => link.EndsWith('/'));
}
