using System.Globalization;
using System.Xml.Linq;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Snapshooter.Xunit;
using Xunit;

namespace CareerConnect.Tests.Site.Content;

public sealed class WrittenPagesTests(WrittenPagesTests.GoodSite site) : IClassFixture<WrittenPagesTests.GoodSite>
{
    private const string Story = """
        ---
        Title: A day at the mill
        Description: Nine classes went to see paper made.
        Published: 2026-11-20
        Xref: mill
        RedirectFrom: [/news/mill/]
        ---

        [The plan](xref:plan#vision), [a program](xref:program/program-01), [its section](#seen). `<?# not one /?>`

        There are <?# LiveFigure Measure=participation Group=female Year=2022-23 /?> of them, and
        <?# LiveFigure Measure=participation Level=launch Group=female Year=2022-23 /?> in Launch.

        ## Seen

        ![The sign of the site](mark.svg)

        <?# Figure Src="card.png" Alt="The card of the site" Size=small ?>
        Under it, a caption & more.
        <?#/ Figure ?>

        <?# Table Caption="Hours by step" Source="A school" SourceUrl="https://example.org/hours" ?>
        Step,Hours
        "Look, ask",2
        Do,12
        <?#/ Table ?>

        <?# LiveFigure Measure=enrollment County=clark Share=true Group=female /?>

        <?# Program Slug=program-01 /?>
        """;

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public void A_story_looks_as_before() =>
        Snapshot.Match(site.Page("stories/mill").QuerySelector("main")!.OuterHtml, "page-story");

    [Fact]
    public void A_made_up_figure_in_a_story_raises_the_banner_and_a_withheld_one_is_told_in_words()
    {
        var page = site.Page("stories/mill");
        Assert.NotNull(page.QuerySelector("[data-demonstration-banner]"));
        Assert.Equal(["160", "Withheld to protect students"], page.QuerySelectorAll(".live").Select(l => l.FirstElementChild!.TextContent));
    }

    [Fact]
    public void A_picture_has_its_size_from_its_file()
    {
        var pictures = site.Page("stories/mill").QuerySelectorAll(".prose img");
        Assert.Equal(["40x40", "1200x630"], pictures.Select(p => $"{p.GetAttribute("width")}x{p.GetAttribute("height")}"));
    }

    [Fact]
    public void A_page_that_is_not_translated_is_shown_in_english_and_says_so()
    {
        var page = site.Page("es/stories/mill");
        Assert.Contains("aún no está traducida", page.QuerySelector(".head")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("/es/plan/#visi%C3%B3n", page.QuerySelector(".prose a")!.GetAttribute("href"));
        Assert.Equal("en", page.QuerySelector(".prose")!.GetAttribute("lang"));
    }

    [Fact]
    public void An_old_address_leads_to_the_page_in_each_language() => Assert.Equal(
        "/es/news/mill/ /es/stories/mill/ 301\n/news/mill/ /stories/mill/ 301\n", site.Input.Read("_redirects"));

    [Fact]
    public void A_draft_and_what_waits_for_its_day_are_nowhere()
    {
        foreach (var hidden in new[] { "stories/draft", "stories/tomorrow", "stories/kept/by-folder" })
        {
            Assert.False(Directory.Exists(Path.Combine(site.Input.Output, hidden)), hidden);
        }

        Assert.DoesNotContain("Not for you yet", site.Input.Read("index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("Not for you yet", site.Input.Read("stories/feed-en.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Drafts_are_shown_marked_where_they_are_asked_for()
    {
        await using var input = await InputCopy.StartAsync();
        input.Write("en/stories/draft.md", GoodSite.News("2026-11-01", "Draft: true\n"));
        input.Write("en/stories/tomorrow.md", GoodSite.News("2027-02-01"));
        await input.BuildAsync(input.Settings with { ShowDrafts = true });
        Assert.Contains("Draft: this is not published yet.", input.Read("stories/draft/index.html"), StringComparison.Ordinal);
        Assert.Contains("it waits for February 1, 2027", input.Read("stories/tomorrow/index.html"), StringComparison.Ordinal);
        Assert.Contains("noindex", input.Read("stories/tomorrow/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Many_of_a_kind_have_a_page_for_each_year_and_the_first_shows_the_newest()
    {
        var first = site.Page("announcements");
        Assert.Equal(30, first.QuerySelectorAll(".news > li").Length);
        Assert.Equal(["2026", "2025", "2024"], first.QuerySelectorAll(".years a").Select(a => a.TextContent));
        Assert.Equal(20, site.Page("announcements/2025").QuerySelectorAll(".news > li").Length);
        Assert.Empty(site.Page("stories").QuerySelectorAll(".years a"));
    }

    [Fact]
    public void The_first_page_shows_what_is_new_and_leads_to_the_lists()
    {
        var news = site.Page("").QuerySelector("[aria-labelledby=news]")!;
        Assert.Equal(3, news.QuerySelectorAll("li").Length);
        Assert.Equal(["/stories/", "/announcements/", "/events/network/"], news.QuerySelectorAll(".actions a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public void A_feed_a_kind_and_language_is_atom_with_the_days_of_its_pages()
    {
        var feed = XDocument.Load(Path.Combine(site.Input.Output, "stories", "feed-es.xml")).Root!;
        Assert.Equal(Atom + "feed", feed.Name);
        Assert.All(["id", "title", "updated"], name => Assert.Single(feed.Elements(Atom + name)));
        var mill = feed.Elements(Atom + "entry").Single(e => e.Element(Atom + "id")!.Value.EndsWith("/es/stories/mill/", StringComparison.Ordinal));
        Assert.Equal("2026-11-20T00:00:00Z", mill.Element(Atom + "updated")!.Value);
        Assert.All(feed.Elements(Atom + "entry"), e => Assert.NotEmpty(e.Element(Atom + "summary")!.Value));
    }

    [Fact]
    public void An_event_is_a_page_and_a_day_in_the_calendar()
    {
        var page = site.Page("events/open-house");
        Assert.Contains("December 5, 2026 to December 6, 2026, 6 to 8 pm", page.QuerySelector(".facts")!.TextContent, StringComparison.Ordinal);
        var calendar = site.Input.Read("events/network/events-en.ics");
        Assert.Contains("DTSTART;VALUE=DATE:20261205\r\nDTEND;VALUE=DATE:20261207\r\nSUMMARY:Open house\\, all ages\r\n", calendar, StringComparison.Ordinal);
        Assert.Contains("LOCATION:ESD 112\\, Vancouver\r\n", calendar, StringComparison.Ordinal);
        Assert.Contains("UID:events-open-house@", calendar, StringComparison.Ordinal);
    }

    public sealed class GoodSite : IAsyncLifetime
    {
        private InputCopy? _input;

        public InputCopy Input => _input!;

        public static string News(string day, string more = "") =>
            $"---\nTitle: Not for you yet\nDescription: Some words.\nPublished: {day}\n{more}---\n\nText.\n";

        public IHtmlDocument Page(string folder) => new HtmlParser().ParseDocument(_input!.Read(Path.Combine(folder, "index.html")));

        public async Task InitializeAsync()
        {
            _input = await InputCopy.StartAsync();
            _input.Write("en/stories/mill.md", Story);
            _input.Write("en/stories/draft.md", News("2026-11-01", "Draft: true\n"));
            _input.Write("en/stories/tomorrow.md", News("2027-02-01"));
            _input.Write("en/stories/kept/_directory.yml", "Draft: true\n");
            _input.Write("en/stories/kept/by-folder.md", News("2026-11-01"));
            _input.Write("en/events/open-house.md", """
                ---
                Title: Open house, all ages
                Description: Come and see.
                Published: 2026-11-01
                Starts: 2026-12-05
                Ends: 2026-12-06
                Time: 6 to 8 pm
                Place: ESD 112, Vancouver
                Link: https://example.org/open-house
                ---

                Come.
                """);
            for (var i = 0; i < 45; i++)
            {
                var day = new DateOnly(2026 - (i / 20), 10, 1).AddDays(-(i % 20));
                _input.Write($"en/announcements/note-{i}.md", News(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
                    .Replace("Not for you yet", $"Note {i}", StringComparison.Ordinal));
            }

            await _input.BuildAsync();
        }

        public async Task DisposeAsync() => await _input!.DisposeAsync();
    }
}
