using AngleSharp.Dom;
using Snapshooter.Xunit;
using Xunit;

namespace CareerConnect.Tests.Site.Pages;

public sealed class PageTests(BuiltSite site) : IClassFixture<BuiltSite>
{
    private const string MadeUp = "Demonstration figures, not real";
    private const string Withheld = "Withheld to protect students";

    private static readonly string[] Kinds = ["programs", "events", "partners", "districts", "counties"];

    [Theory]
    [InlineData("home", "/")]
    [InlineData("programs", "/programs/")]
    [InlineData("program", "/programs/program-01/")]
    [InlineData("events", "/events/")]
    [InlineData("event", "/events/career-fair/")]
    [InlineData("levels", "/levels/")]
    [InlineData("level", "/levels/explore/")]
    [InlineData("sectors", "/sectors/")]
    [InlineData("sector", "/sectors/local-health/")]
    [InlineData("districts", "/districts/")]
    [InlineData("district", "/districts/vancouver/")]
    [InlineData("counties", "/counties/")]
    [InlineData("county", "/counties/clark/")]
    [InlineData("partners", "/partners/")]
    [InlineData("partner", "/partners/clinica-pena/")]
    [InlineData("partner-kind", "/partners/kinds/employer/")]
    [InlineData("grade", "/grades/11/")]
    [InlineData("grades", "/grades/")]
    [InlineData("search", "/search/")]
    [InlineData("flyer", "/programs/program-01/flyer/")]
    [InlineData("booklet", "/take-away/booklets/clark/")]
    [InlineData("take-away", "/take-away/")]
    [InlineData("embed", "/embed/counties/clark/")]
    [InlineData("participation", "/participation/")]
    [InlineData("goals", "/goals/")]
    [InlineData("next-steps", "/next-steps/")]
    [InlineData("planner", "/goals/planner/")]
    [InlineData("pathways", "/pathways/")]
    [InlineData("district-pathways", "/districts/vancouver/pathways/")]
    [InlineData("endorsements", "/endorsements/")]
    [InlineData("district-plans", "/district-plans/")]
    [InlineData("practices", "/practices/")]
    [InlineData("barriers", "/barriers/")]
    [InlineData("engagements", "/engagements/")]
    [InlineData("board", "/board/")]
    [InlineData("sources", "/sources/")]
    [InlineData("about", "/about/")]
    [InlineData("content", "/privacy/")]
    [InlineData("not-found", "/404.html")]
    public void A_page_of_each_kind_looks_as_before(string name, string address)
    {
        var main = (IElement)site.Page(address).QuerySelector("main")!.Clone();

        // Whoever writes a story changes no page's looks.
        main.QuerySelector("section[aria-labelledby=news]")?.Remove();
        Snapshot.Match(main.OuterHtml, $"page-{name}");
    }

    [Fact]
    public void Every_program_event_partner_district_and_county_has_a_page() =>
        Assert.Equal(
            [24, 1, 3, 4, 3],
            Kinds.Select(kind => Directory.GetDirectories(Path.Combine(site.Host.Output, kind))
                .Count(folder => File.Exists(Path.Combine(folder, "index.html")))));

    [Fact]
    public void A_confirmed_program_has_a_way_to_apply()
    {
        var page = site.Page("/programs/program-01/");
        Assert.Equal(SampleSite.ApplyUrl, page.QuerySelector(".next a.button")?.GetAttribute("href"));
        Assert.Equal("#next", page.QuerySelector(".head a.button")?.GetAttribute("href"));
    }

    [Fact]
    public void A_program_not_confirmed_says_so_and_has_no_way_to_apply()
    {
        var page = site.Page("/programs/program-06/");
        Assert.Empty(page.QuerySelectorAll($"a[href='{SampleSite.ApplyUrl}'], a.button"));
        Assert.Equal("Not confirmed", page.QuerySelector("h2#next")!.TextContent);
        Assert.Contains("What the record says seen", site.Text("/programs/program-06/"), StringComparison.Ordinal);
        Assert.Contains("Not confirmed", page.QuerySelector(".head .tag-unsure")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void What_nobody_states_is_said_to_be_unknown()
    {
        var facts = site.Page("/programs/program-02/").QuerySelectorAll(".facts > div");
        Assert.Equal("Not known", Answer("How to get there"));
        Assert.Equal("Not known", Answer("What it costs"));
        Assert.Equal("Not known", Answer("How long"));
        Assert.Equal("Not known", Answer("Apply by"));
        Assert.Contains(
            "Not known: What else you need, High school credit, College credit, What you can earn",
            site.Text("/programs/program-02/"),
            StringComparison.Ordinal);

        string Answer(string label) =>
            facts.Single(f => f.QuerySelector("dt")!.TextContent == label).QuerySelector("dd")!.TextContent.Trim();
    }

    [Fact]
    public void A_missing_figure_is_not_yet_supplied_and_never_zero()
    {
        var students = site.Text("/districts/roosevelt/", "section[aria-labelledby=enrolled]");
        Assert.Equal("Who goes to school here Enrollment: not yet supplied.", students);
    }

    [Fact]
    public void A_withheld_figure_says_why_and_shows_no_number()
    {
        var cells = site.Page("/districts/roosevelt/").QuerySelectorAll("section[aria-labelledby=part] td.num");
        Assert.Equal(4, cells.Length);
        Assert.All(cells, c => Assert.Equal(Withheld, c.TextContent.Trim()));
    }

    [Fact]
    public void A_sum_says_how_many_districts_it_covers() =>
        Assert.Contains(
            "600 students in all grades, 2022-23 (3 of 4 districts)", site.Text("/"), StringComparison.Ordinal);

    [Fact]
    public void The_gap_is_drawn_and_said_in_numbers()
    {
        var chart = site.Page("/participation/").QuerySelector("figure#gap-any")!;
        Assert.Equal(
            "ANY: Female students are 40% of those who took part and 50% of enrollment",
            chart.QuerySelector("figcaption strong")!.TextContent);
        Assert.Equal("40.5%", chart.QuerySelector("li circle.first")!.GetAttribute("cx"));
        Assert.Equal(
            "Female. Share of those who took part: 40%. Share of enrollment: 50%",
            chart.QuerySelector("li svg")!.GetAttribute("aria-label"));
        Assert.Contains(
            "Female 160 3 of 4 districts 40% 50%", site.Text("/participation/", "#gap-any"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_gap_of_a_withheld_count_is_not_drawn()
    {
        var text = site.Text("/participation/", "section[aria-labelledby=gap]");
        Assert.Contains("LAUNCH, 2022-23: withheld to protect students.", text, StringComparison.Ordinal);
        Assert.Contains(Withheld, site.Text("/participation/", "section[aria-labelledby=counts]"), StringComparison.Ordinal);
        Assert.Null(site.Page("/participation/").QuerySelector("#gap-launch"));
        Assert.False(File.Exists(Path.Combine(site.Host.Output, "participation", "gap-launch.csv")));
    }

    [Fact]
    public void Made_up_figures_are_marked_at_each_chart_table_and_source_and_above_the_page()
    {
        var page = site.Page("/participation/");
        Assert.Contains(MadeUp, page.QuerySelector("[data-demonstration-banner]")!.TextContent, StringComparison.Ordinal);
        Assert.All(
            page.QuerySelectorAll("figure.chart[data-synthetic], section[aria-labelledby=counts] caption, p.source[data-synthetic]"),
            part => Assert.Contains(MadeUp, part.TextContent, StringComparison.Ordinal));
        Assert.All(
            page.QuerySelectorAll("data[data-synthetic]"),
            figure => Assert.Contains(
                MadeUp,
                (figure.Closest("table")?.QuerySelector("caption") ?? figure.ParentElement!).TextContent,
                StringComparison.Ordinal));
        Assert.NotEmpty(page.QuerySelectorAll("data[data-synthetic]"));
    }

    [Fact]
    public void A_made_up_figure_of_the_home_page_is_marked_once()
    {
        var made = Assert.Single(site.Page("/").QuerySelectorAll(".stat:has(data[data-synthetic])"));
        Assert.Equal(MadeUp, Assert.Single(made.QuerySelectorAll(".demo")).TextContent);
    }

    [Fact]
    public void A_page_without_made_up_figures_has_no_banner() =>
        Assert.Null(site.Page("/about/").QuerySelector("[data-demonstration-banner]"));

    [Fact]
    public void The_plans_own_figures_are_said_to_be_lost_where_they_would_stand() =>
        Assert.Contains(
            "the pictures are lost. They would stand here.", site.Text("/participation/"), StringComparison.Ordinal);

    [Fact]
    public void Letters_stay_letters()
    {
        var raw = File.ReadAllText(Path.Combine(site.Host.Output, "partners", "clinica-pena", "index.html"));
        Assert.Contains("<h1>Clínica Peña</h1>", raw, StringComparison.Ordinal);
    }

    [Fact]
    public void The_sitemap_lists_every_page_that_search_engines_may_list()
    {
        var sitemap = File.ReadAllText(Path.Combine(site.Host.Output, "sitemap.xml"));
        var listed = Directory.EnumerateFiles(site.Host.Output, "*.html", SearchOption.AllDirectories)
            .Count(f => !File.ReadAllText(f).Contains("content=\"noindex\"", StringComparison.Ordinal));
        Assert.True(listed > 100);
        Assert.Equal(listed, sitemap.Split("<loc>").Length - 1);
        Assert.Contains("<loc>http://localhost:5080/programs/program-01/</loc>", sitemap, StringComparison.Ordinal);
        Assert.Contains(
            "<xhtml:link rel=\"alternate\" hreflang=\"es\" href=\"http://localhost:5080/es/programs/program-01/\" />",
            sitemap,
            StringComparison.Ordinal);
        Assert.DoesNotContain("404", sitemap, StringComparison.Ordinal);
        Assert.DoesNotContain("flyer", sitemap, StringComparison.Ordinal);
    }
}
