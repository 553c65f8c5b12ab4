using AngleSharp.Html.Parser;
using CareerConnect.Site.Components;
using CareerConnect.Site.Finding;
using Xunit;

namespace CareerConnect.Tests.Site.Finding;

public sealed class LongListTests
{
    [Fact]
    public async Task A_list_too_long_for_a_phone_goes_on_over_pages_that_link_to_each_other()
    {
        const int Programs = 310;
        await using var host = await SiteHost.StartAsync(SampleSite.Release(content => content with
        {
            Programs = [.. Enumerable.Range(1, Programs).Select(i => content.Programs[i % content.Programs.Count] with
            {
                Slug = $"many-{i:0000}",
                CountyCode = null,
                ServesCountyCodes = [],
            })],
            OpportunityDistricts = [],
            OpportunityPartners = [],
        }));
        await host.BuildAsync(host.Settings with { OfflineCopy = false });

        string[] parts = ["/programs/", "/programs/page-2/"];
        var seen = new List<string>();
        foreach (var part in parts)
        {
            var page = new HtmlParser().ParseDocument(
                await File.ReadAllTextAsync(Path.Combine(host.Output, part[1..], "index.html")));
            var cards = page.QuerySelectorAll("[data-list] h3 a").Select(a => a.GetAttribute("href")!).ToList();
            Assert.InRange(cards.Count, 1, FoundList<OpportunityDetail>.PartSize);
            seen.AddRange(cards);
            Assert.Equal(parts, page.QuerySelectorAll(".pages a").Select(a => a.GetAttribute("href")));
            Assert.Equal(parts.Where(p => p != part), page.QuerySelector("[data-finder]")!.GetAttribute("data-more")!.Split(' '));
            Assert.Equal($"{Programs + 1} programs and events", page.QuerySelector("[role=status]")!.TextContent);
        }

        Assert.Equal(Programs + 1, seen.Distinct().Count());
        Assert.Equal(Programs + 1, seen.Count);
    }
}
