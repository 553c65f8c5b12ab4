using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CareerConnect.Site.Components;
using CareerConnect.Site.Finding;
using CareerConnect.Site.Generator;
using CareerConnect.Site.Pages;
using Xunit;

namespace CareerConnect.Tests.Site.Finding;

/// <summary>A list as long as a state's: nobody's browser is to fetch all of it.</summary>
public sealed class TooLongListTests(BuiltSite built) : IClassFixture<BuiltSite>
{
    private const int Most = ListLength.MostFilteredParts;

    [Theory]
    [InlineData("en", "too many to search at once")]
    [InlineData("es", "demasiados para buscar")]
    public async Task It_has_no_filter_and_no_script_and_leads_to_shorter_lists_that_there_are(string locale, string words)
    {
        var page = await Drawn(Most + 1, 1, locale);
        Assert.Null(page.QuerySelector("form, [data-finder], script[src], select, [data-list], [data-county]"));
        Assert.Equal(ListLength.PartSize, page.QuerySelectorAll("main .cards > li").Length);
        var browse = page.QuerySelector("main nav.browse")!;
        Assert.Contains(words, browse.TextContent, StringComparison.Ordinal);
        var links = browse.QuerySelectorAll("a").Select(a => a.GetAttribute("href")!).ToList();
        var root = locale == "en" ? "/" : $"/{locale}/";
        Assert.Equal([$"{root}counties/", $"{root}districts/", $"{root}sectors/", $"{root}grades/"], links);
        Assert.All(links, link => Assert.NotEmpty(built.Page(link).QuerySelectorAll("main a")));
    }

    [Fact]
    public async Task A_list_that_is_just_short_enough_has_its_filter_and_links_to_every_part_for_it()
    {
        var page = await Drawn(Most, 1);
        Assert.NotNull(page.QuerySelector("[data-finder] form select"));
        Assert.NotNull(page.QuerySelector("script[src*=find]"));
        Assert.Equal(Most, page.QuerySelectorAll(".pages a").Length);
        Assert.Null(page.QuerySelector("main nav.browse"));
    }

    [Theory]
    [InlineData(Most, "levels/explore/", "search/")]
    [InlineData(Most + 1, "counties/", "grades/")]
    public async Task The_page_of_all_programs_says_once_where_else_to_look(int parts, string first, string last)
    {
        var page = new HtmlParser().ParseDocument(
            await Html<ProgramsPage, ProgramsPage.Counts>(Paths.Programs, new(1, 0, 1), parts, 1, "en"));
        var links = Assert.Single(page.QuerySelectorAll("main nav.browse")).QuerySelectorAll("a").Select(a => a.GetAttribute("href")!).ToList();
        Assert.Equal(("/" + first, "/" + last), (links[0], links[^1]));
    }

    [Fact]
    public async Task Every_part_of_it_can_be_gone_to_from_the_one_before_and_no_page_links_to_hundreds()
    {
        const int parts = 5 * Most;
        foreach (var part in new[] { 1, 2, 77, parts - 1, parts })
        {
            var links = (await Drawn(parts, part)).QuerySelectorAll("nav.pages a").Select(a => a.TextContent).ToList();
            Assert.InRange(links.Count, 5, 20);
            Assert.Empty(new[] { 1, Math.Max(1, part - 1), part, Math.Min(parts, part + 1), parts }.Select(n => $"{n}").Except(links));
        }
    }

    [Fact]
    public async Task From_a_disk_its_parts_stay_as_they_are()
    {
        var html = await Html(Most + 1, 1, "en");
        Assert.Equal(html, WholeList.Of(html, address => throw new InvalidOperationException(address)));
    }

    private async Task<IHtmlDocument> Drawn(int parts, int number, string locale = "en") =>
        new HtmlParser().ParseDocument(await Html(parts, number, locale));

    private Task<string> Html(int parts, int number, string locale) =>
        Html<EventsPage, int>(Paths.Events, 1, parts, number, locale);

    private async Task<string> Html<TPage, TSubject>(SitePath path, TSubject subject, int parts, int number, string locale)
        where TPage : PageComponent<ListPage<OpportunityDetail, TSubject>>
    {
        using var http = new HttpClient();
        var api = new GraphQLClient(http, new Uri(built.Host.Address, "graphql"), CareerConnect.Site.SiteBuild.Questions);
        var site = await SiteContext.AskAsync(api, built.Host.Settings, CancellationToken.None);
        var one = site.Opportunities.All.First(i => i.County is not null);
        var list = new FoundList<OpportunityDetail>(
            [.. Enumerable.Repeat(one, parts * ListLength.PartSize)], OpportunityFacets.On(site.Date), site.Languages);
        await using var renderer = new PageRenderer();
        var page = ListPages.Of<TPage, OpportunityDetail, TSubject>(site, path, list, subject, site.Date)
            .Where(p => p.Locale == locale).ElementAt(number - 1);
        var html = (await renderer.RenderAsync(page)).Text.ToString();
        Assert.Empty(PageScan.Of(page.Address.Value, html).Problems);
        return html;
    }
}
