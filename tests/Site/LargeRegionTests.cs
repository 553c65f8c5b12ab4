using AngleSharp.Dom;
using Xunit;

namespace CareerConnect.Tests.Site;

/// <summary>A region of more counties than fit on a page: it builds, and no page grows with it.</summary>
public sealed class LargeRegionTests(LargeRegion site) : IClassFixture<LargeRegion>
{
    [Theory]
    [InlineData("/counties/", "main h2 a", "/counties/")]
    [InlineData("/districts/", "main h3 a", "/districts/")]
    [InlineData("/pathways/", "main .chips a[href$='/pathways/']", "/districts/")]
    [InlineData("/district-plans/", "main .chips a[href$='#plan']", "/districts/")]
    [InlineData("/take-away/", "#paper ~ .chips a", "/take-away/")]
    public void Every_place_stands_once_on_the_pages_of_a_list(string list, string selector, string under)
    {
        var links = Parts(list).SelectMany(part => part.QuerySelectorAll(selector)).Select(a => a.GetAttribute("href")!)
            .Where(href => href.StartsWith(under, StringComparison.Ordinal)).ToList();
        Assert.Equal(LargeRegion.More, links.Count(href => href.Contains("/far-", StringComparison.Ordinal)));
        Assert.Equal(links.Distinct(StringComparer.Ordinal), links);
    }

    [Theory]
    [InlineData("/counties/")]
    [InlineData("/districts/")]
    [InlineData("/next-steps/")]
    [InlineData("/sources/")]
    public void A_list_has_several_pages_and_each_leads_to_the_next(string list)
    {
        var parts = Parts(list).ToList();
        Assert.InRange(parts.Count, 2, 20);
        Assert.All(parts.SkipLast(1).Index(), part => Assert.Contains(
            part.Item.QuerySelectorAll("nav.pages a"), a => a.GetAttribute("href") == $"{list}page-{part.Index + 2}/"));
    }

    [Fact]
    public void Next_steps_begin_with_the_region_and_go_on_by_county()
    {
        var parts = Parts("/next-steps/").ToList();
        Assert.NotNull(parts[0].QuerySelector("#needed ~ .table"));
        Assert.All(parts.Skip(1), part => Assert.Null(part.QuerySelector("#needed ~ .table")));
        Assert.All(parts, part => Assert.InRange(part.QuerySelectorAll("#needed ~ details").Length, 0, 12));
    }

    [Fact]
    public void Counties_that_are_too_many_do_not_stand_side_by_side_and_the_page_says_so()
    {
        Assert.Equal(["/counties/"], site.Page("/").QuerySelectorAll("#places ~ .tiles a").Select(a => a.GetAttribute("href")));
        Assert.Contains("too many counties", site.Text("/participation/"), StringComparison.Ordinal);
        Assert.Empty(site.Page("/counties/clark/").QuerySelectorAll(".map"));
    }

    [Fact]
    public void A_source_is_described_where_the_pages_say() => Assert.All(
        Parts("/sources/").SelectMany(part => part.QuerySelectorAll("h2[id^=source-far]")).Select(h => h.Id).GroupBy(id => id),
        same => Assert.Single(same));

    [Fact]
    public void No_page_weighs_more_than_a_page_may() =>
        Assert.DoesNotContain(site.Report!.Remarks, remark => remark.Kind == "weight");

    private IEnumerable<IDocument> Parts(string list)
    {
        for (var number = 1; ; number++)
        {
            var address = number == 1 ? list : $"{list}page-{number}/";
            if (!File.Exists(Path.Combine(site.Host.Output, address[1..], "index.html")))
            {
                yield break;
            }

            yield return site.Page(address);
        }
    }
}
