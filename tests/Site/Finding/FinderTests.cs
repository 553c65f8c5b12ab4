using AngleSharp.Dom;
using Xunit;

namespace CareerConnect.Tests.Site.Finding;

public sealed class FinderTests(BuiltSite site) : IClassFixture<BuiltSite>
{
    [Fact]
    public void The_list_has_every_program_and_event_before_any_script_runs()
    {
        var cards = site.Page("/programs/").QuerySelectorAll("[data-list] > li");
        Assert.Equal(25, cards.Length);
        Assert.All(cards, card => Assert.False(card.HasAttribute("hidden")));
        Assert.Equal("25 programs and events", site.Page("/programs/").QuerySelector("[role=status]")!.TextContent);
    }

    [Fact]
    public void Every_answer_that_can_be_picked_has_as_many_cards_as_it_says()
    {
        var page = site.Page("/programs/");
        var cards = page.QuerySelectorAll("[data-list] > li");
        var checkedAnswers = 0;
        foreach (var box in page.QuerySelectorAll("fieldset input"))
        {
            var count = box.ParentElement!.QuerySelector(".count")!.TextContent;
            Assert.Equal(count, Answering(cards, box.GetAttribute("name")!, box.GetAttribute("value")!));
            checkedAnswers++;
        }

        foreach (var option in page.QuerySelectorAll("select option[data-label]"))
        {
            var name = option.ParentElement!.GetAttribute("name")!;
            var count = Answering(cards, name, option.GetAttribute("value")!);
            Assert.EndsWith($"({count})", option.TextContent, StringComparison.Ordinal);
            checkedAnswers++;
        }

        Assert.True(checkedAnswers > 20);
    }

    [Fact]
    public void A_filter_says_how_many_give_no_answer()
    {
        var page = site.Page("/programs/");
        var unknown = page.QuerySelectorAll("[data-list] > li:not([data-paid])").Length;
        Assert.InRange(unknown, 1, 24);
        Assert.Equal($"{unknown} not known", page.QuerySelector("#u-paid")!.TextContent);
    }

    [Fact]
    public void Only_what_can_be_applied_for_on_the_sites_day_is_open()
    {
        var page = site.Page("/programs/");
        Assert.Equal("yes", Card("program-07").GetAttribute("data-open"));
        Assert.Equal("2027-01-07", Card("program-07").GetAttribute("data-day"));
        Assert.Equal("no", Card("program-06").GetAttribute("data-open"));
        Assert.Null(Card("program-01").GetAttribute("data-open"));

        IElement Card(string slug) =>
            page.QuerySelector($"[data-list] > li:has(a[href='/programs/{slug}/'])")!;
    }

    [Theory]
    [InlineData("/grades/11/", "grade")]
    [InlineData("/levels/prep/", "level")]
    [InlineData("/sectors/local-health/", "sector")]
    [InlineData("/events/", "kind")]
    [InlineData("/partners/kinds/employer/", "kind")]
    public void Without_script_each_grouping_is_a_page_of_its_own_and_does_not_ask_again(string address, string name)
    {
        var page = site.Page(address);
        var value = address.Split('/')[^2] switch { "events" => "event", var last => last };
        var cards = page.QuerySelectorAll("[data-list] > li");
        Assert.NotEmpty(cards);
        Assert.All(cards, card => Assert.Contains(value, card.GetAttribute("data-" + name)!.Split(' ')));
        Assert.Null(page.QuerySelector($"#find [name={name}]"));
    }

    [Fact]
    public void A_grade_has_the_programs_that_name_it_and_says_how_many_name_none()
    {
        Assert.Contains("do not say which grades may come", site.Text("/grades/8/"), StringComparison.Ordinal);
        Assert.DoesNotContain("/programs/program-03/", site.Page("/grades/11/").QuerySelector("[data-list]")!.InnerHtml, StringComparison.Ordinal);
        Assert.Equal(
            "/programs/?grade=8&unknown=1",
            site.Page("/grades/8/").QuerySelector(".head a[href*=unknown]")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("/programs/program-01/")]
    [InlineData("/events/career-fair/")]
    [InlineData("/partners/clinica-pena/")]
    [InlineData("/districts/roosevelt/")]
    public void Search_knows_every_kind_of_thing_in_both_languages(string address)
    {
        Assert.NotNull(site.Page("/search/").QuerySelector($"[data-list] a[href='{address}']"));
        Assert.NotNull(site.Page("/es/search/").QuerySelector($"[data-list] a[href='/es{address}']"));
    }

    [Theory]
    [InlineData("/programs/")]
    [InlineData("/es/programs/")]
    [InlineData("/search/")]
    [InlineData("/es/search/")]
    public void What_is_called_welding_answers_to_soldadura_too(string address)
    {
        var lines = site.Page(address).QuerySelectorAll("[data-list] > li").Where(l => l.QuerySelector("a")!.TextContent == "Welding").ToList();
        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.Contains("soldadura", line.GetAttribute("data-words")!.Split(' ')));
        Assert.DoesNotContain(
            site.Page(address).QuerySelectorAll("[data-list] > li"),
            l => l.QuerySelector("a")!.TextContent == "carpentry" && l.GetAttribute("data-words")?.Contains("soldadura", StringComparison.Ordinal) == true);
    }

    [Fact]
    public void A_page_with_a_list_has_one_script_and_it_is_small()
    {
        var script = Assert.Single(site.Page("/programs/").QuerySelectorAll("script[src]"));
        var file = Path.Combine(site.Host.Output, script.GetAttribute("src")![1..]);
        Assert.InRange(new FileInfo(file).Length, 1, 15 * 1024);
        Assert.Matches("^/assets/find\\.[0-9a-f]{10}\\.js$", script.GetAttribute("src")!);
        Assert.Empty(site.Page("/about/").QuerySelectorAll("script[src]"));
    }

    private static string Answering(IEnumerable<IElement> cards, string name, string value) => cards
        .Count(card => card.GetAttribute("data-" + name)?.Split(' ').Contains(value) == true)
        .ToString(System.Globalization.CultureInfo.InvariantCulture);
}
