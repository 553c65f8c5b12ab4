using System.IO.Compression;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CareerConnect.Site.Finding;
using Xunit;

namespace CareerConnect.Tests.Site.Finding;

/// <summary>A site of more programs than a phone should load at once, twenty of them in one county.</summary>
public sealed class LongListTests : IAsyncLifetime
{
    private const int Programs = 100;
    private const int InClark = 20;

    private SiteHost _host = null!;

    public async Task InitializeAsync()
    {
        _host = await SiteHost.StartAsync(SampleSite.Release(content => content with
        {
            Programs = [.. Enumerable.Range(1, Programs).Select(i => content.Programs[i % content.Programs.Count] with
            {
                Slug = $"many-{i:0000}",
                CountyCode = i <= InClark ? "53011" : null,
                ServesCountyCodes = [],
            })],
            Events = [.. content.Events.Select(e => e with { CountyCode = null, ServesCountyCodes = [] })],
            OpportunityDistricts = [],
            OpportunityPartners = [],
        }));
        await _host.BuildAsync(_host.Settings with { OfflineCopy = true });
    }

    [Fact]
    public void It_goes_on_over_pages_that_link_to_each_other()
    {
        string[] parts = ["/programs/", "/programs/page-2/"];
        var seen = new List<string>();
        foreach (var part in parts)
        {
            var page = Page(part);
            var cards = Cards(page);
            Assert.InRange(cards.Count, 1, ListLength.PartSize);
            seen.AddRange(cards);
            Assert.Equal(parts, page.QuerySelectorAll(".pages a").Select(a => a.GetAttribute("href")));
            Assert.Equal($"{Programs + 1} programs and events", page.QuerySelector("[role=status]")!.TextContent);
        }

        Assert.Equal(Programs + 1, seen.Distinct().Count());
        Assert.Equal(Programs + 1, seen.Count);
    }

    // From a disk a browser fetches nothing.
    [Fact]
    public void A_copy_to_take_along_has_the_whole_list_on_its_first_page()
    {
        using var zip = ZipFile.OpenRead(Path.Combine(_host.Output, "take-away", "site-en.zip"));
        using var reader = new StreamReader(zip.GetEntry("programs/index.html")!.Open());
        var page = new HtmlParser().ParseDocument(reader.ReadToEnd());
        Assert.Equal(Programs + 1, Cards(page).Distinct().Count());
        Assert.All(Cards(page), card => Assert.NotNull(zip.GetEntry(new Uri(new Uri("file:///programs/"), card).AbsolutePath[1..])));
        Assert.Null(page.QuerySelector(".pages"));
        Assert.Null(zip.GetEntry("programs/page-2/index.html"));
    }

    [Fact]
    public void A_county_shows_the_first_and_leads_to_all_of_its_own_with_filters()
    {
        var county = Page("/counties/clark/");
        Assert.Equal($"{InClark}", county.QuerySelector("#programs .count")!.TextContent);
        Assert.InRange(county.QuerySelectorAll("section[aria-labelledby=programs] :is(.cards, .near) li").Length, 6, 12);
        Assert.Equal("/counties/clark/programs/", county.QuerySelector("section[aria-labelledby=programs] a.button")!.GetAttribute("href"));

        var all = Page("/counties/clark/programs/");
        Assert.Equal(InClark, Cards(all).Count);
        Assert.NotNull(all.QuerySelector("form[role=search] [name=level]"));
        Assert.Null(all.QuerySelector("form[role=search] [name=county]"));
    }

    [Fact]
    public void A_place_that_shows_all_it_has_needs_no_list() =>
        Assert.False(Directory.Exists(Path.Combine(_host.Output, "counties", "cowlitz", "programs")));

    public async Task DisposeAsync() => await _host.DisposeAsync();

    private IDocument Page(string address) =>
        new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(_host.Output, address[1..], "index.html")));

    private static List<string> Cards(IDocument page) =>
        [.. page.QuerySelectorAll("[data-list] h3 a").Select(a => a.GetAttribute("href")!)];
}
