using AngleSharp.Html.Dom;
using Xunit;

namespace CareerConnect.Tests.Site;

public sealed class LanguageTests(BuiltSite site) : IClassFixture<BuiltSite>
{
    private IEnumerable<string> Pages => Directory.EnumerateFiles(site.Host.Output, "*.html", SearchOption.AllDirectories)
        .Select(file => "/" + Path.GetRelativePath(site.Host.Output, file).Replace('\\', '/')
            .Replace("index.html", "", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    [Fact]
    public void Every_page_is_there_in_every_language()
    {
        var pages = Pages.ToLookup(p => p.StartsWith("/es/", StringComparison.Ordinal));
        Assert.NotEmpty(pages[false]);
        Assert.Equal(pages[false].Select(p => "/es" + p), pages[true]);
    }

    [Fact]
    public void Pages_name_their_language_and_their_twins_and_the_twins_agree()
    {
        foreach (var address in Pages)
        {
            var page = site.Page(address);
            if (page.QuerySelector("meta[name=robots][content=noindex]") is not null)
            {
                Assert.Empty(Alternates(page));
                continue;
            }

            Assert.Equal(address.StartsWith("/es/", StringComparison.Ordinal) ? "es" : "en", page.DocumentElement.GetAttribute("lang"));
            var twins = Alternates(page);
            Assert.Equal(["en", "es", "x-default"], twins.Keys.Order(StringComparer.Ordinal));
            Assert.Equal(twins["en"], twins["x-default"]);
            Assert.Contains(page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), twins.Values);
            Assert.Equal(twins, Alternates(site.Page(new Uri(twins["es"]).AbsolutePath)));
        }
    }

    [Fact]
    public void The_switch_leads_to_the_same_page()
    {
        Assert.Equal("/es/programs/program-01/", Switch("/programs/program-01/"));
        Assert.Equal("/programs/program-01/", Switch("/es/programs/program-01/"));
        Assert.Equal("/es/404.html", Switch("/404.html"));
    }

    [Fact]
    public void A_draft_says_on_every_page_that_it_is_one()
    {
        Assert.All(
            Pages.Where(p => p.StartsWith("/es/", StringComparison.Ordinal)),
            address => Assert.Contains("borrador", site.Text(address, "body"), StringComparison.Ordinal));
        Assert.Null(site.Page("/").QuerySelector(".draft"));
    }

    [Fact]
    public void What_a_source_says_is_translated_or_marked_with_its_language()
    {
        var page = site.Page("/es/programs/program-01/");
        Assert.Equal("en", page.QuerySelector("h1")!.GetAttribute("lang"));
        Assert.Null(site.Page("/programs/program-01/").QuerySelector("h1")!.GetAttribute("lang"));
        Assert.Equal("Salud", site.Text("/es/sectors/local-health/", "h1"));
    }

    [Fact]
    public void A_page_nobody_translated_is_shown_in_english_and_says_so()
    {
        Assert.Contains("aún no está traducida", site.Text("/es/api/"), StringComparison.Ordinal);
        Assert.Equal("en", site.Page("/es/api/").QuerySelector(".prose")!.GetAttribute("lang"));
        Assert.DoesNotContain("aún no está traducida", site.Text("/es/privacy/"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_report_counts_what_a_language_lacks()
    {
        var spanish = Assert.Single(site.Report!.Languages);
        Assert.Equal("es", spanish.Locale);
        Assert.Empty(spanish.MissingWords);
        Assert.NotEmpty(spanish.UntranslatedTexts);
    }

    [Fact]
    public void The_report_tells_how_hard_pages_for_students_are_to_read()
    {
        Assert.Equal(["en", "es"], site.Report!.Reading.Select(r => r.Locale));
        Assert.All(site.Report.Reading, r => Assert.True(r.Pages > 10 && r.Hardest.Count > 0));
        Assert.True(site.Report.Reading[0].Median <= 8);
        Assert.True(site.Report.Reading[1].Median >= 60);
        Assert.Contains("en reading grade (Flesch-Kincaid): median ", site.Report.ToString(), StringComparison.Ordinal);
    }

    private string? Switch(string address) => site.Page(address).QuerySelector(".languages a")!.GetAttribute("href");

    private static Dictionary<string, string> Alternates(IHtmlDocument page) =>
        page.QuerySelectorAll("link[rel=alternate][hreflang]")
            .ToDictionary(l => l.GetAttribute("hreflang")!, l => l.GetAttribute("href")!);
}
