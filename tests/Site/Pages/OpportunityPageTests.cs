using Xunit;

namespace CareerConnect.Tests.Site.Pages;

public sealed class OpportunityPageTests(BuiltSite site) : IClassFixture<BuiltSite>
{
    [Fact]
    public async Task What_was_due_for_review_before_the_sites_day_fades_and_cannot_be_applied_for()
    {
        await using var host = await SiteHost.StartAsync(SampleSite.Release(content => content with
        {
            Programs = [.. content.Programs.Select(p => p with { ReviewDue = new DateOnly(2026, 12, 1) })],
        }));
        await host.BuildAsync(host.Settings with { OfflineCopy = false });
        var before = await File.ReadAllTextAsync(Path.Combine(host.Output, "programs", "program-01", "index.html"));
        await host.BuildAsync(host.Settings with { OfflineCopy = false, Date = new DateOnly(2026, 12, 2) });
        var after = await File.ReadAllTextAsync(Path.Combine(host.Output, "programs", "program-01", "index.html"));
        Assert.Contains("class=\"button\" href=\"" + SampleSite.ApplyUrl, before, StringComparison.Ordinal);
        Assert.DoesNotContain("Not looked at lately", before, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"button\" href=\"" + SampleSite.ApplyUrl, after, StringComparison.Ordinal);
        Assert.Contains("It was to be looked at again by December 1, 2026.", after, StringComparison.Ordinal);
        Assert.Contains("class=\"split stale\"", after, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_the_last_day_to_apply_there_is_no_way_to_apply()
    {
        await using var host = await SiteHost.StartAsync(SampleSite.Release());
        await host.BuildAsync(host.Settings with { OfflineCopy = false, Date = new DateOnly(2027, 1, 8) });
        var page = await File.ReadAllTextAsync(Path.Combine(host.Output, "programs", "program-07", "index.html"));
        Assert.Contains("The last day to apply is past", page, StringComparison.Ordinal);
        Assert.DoesNotContain($"href=\"{SampleSite.ApplyUrl}\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Next_steps_are_real_programs_of_the_same_sector_or_said_to_be_missing()
    {
        var steps = site.Page("/programs/program-01/").QuerySelectorAll(".steps li");
        Assert.Equal(3, steps.Length);
        Assert.Contains("You are here", steps[1].TextContent, StringComparison.Ordinal);
        Assert.All(new[] { steps[0], steps[2] }, step =>
        {
            var programs = step.QuerySelectorAll("p a").Select(a => a.GetAttribute("href")!).ToList();
            Assert.InRange(programs.Count, 1, 2);
            Assert.All(programs, href => Assert.Contains(
                "local-health", site.Page(href).QuerySelector(".facts a[href^='/sectors/']")!.GetAttribute("href")!, StringComparison.Ordinal));
        });
    }

    [Fact]
    public async Task A_trail_that_ends_says_so()
    {
        await using var host = await SiteHost.StartAsync(SampleSite.Release(content => content with
        {
            Programs = [content.Programs[0]],
            OpportunityDistricts = [],
            OpportunityPartners = [],
        }));
        await host.BuildAsync(host.Settings with { OfflineCopy = false });
        var page = await File.ReadAllTextAsync(Path.Combine(host.Output, "programs", "program-01", "index.html"));
        Assert.Contains("No Launch program in Health is known here yet.", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Similar_ones_are_of_the_same_level_and_sector_and_never_the_page_itself()
    {
        var similar = site.Page("/programs/program-01/").QuerySelectorAll("section[aria-labelledby=similar] h3 a")
            .Select(a => a.GetAttribute("href")!).ToList();
        Assert.NotEmpty(similar);
        Assert.DoesNotContain("/programs/program-01/", similar);
        Assert.All(similar, href => Assert.NotNull(site.Page(href).QuerySelector(".head .mark-prep")));
    }

    [Theory]
    [InlineData("/programs/program-01/", "Grades 9 to 12")]
    [InlineData("/programs/program-03/", "Not known")]
    public void Who_can_go_is_said_so_that_it_can_be_read_alone(string address, string who) => Assert.Equal(
        who,
        site.Page(address).QuerySelectorAll(".facts > div").Single(f => f.QuerySelector("dt")!.TextContent == "Who can go")
            .QuerySelector("dd")!.TextContent.Trim());

    [Fact]
    public void Each_page_says_when_it_was_last_confirmed_and_how_to_report_a_mistake()
    {
        var page = site.Page("/programs/program-01/");
        Assert.Contains("Last confirmed November 23, 2026.", page.QuerySelector(".next")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("main a[href='/report-a-mistake/']"));
        Assert.Contains("mistake", site.Text("/report-a-mistake/", "h1"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_partner_tells_what_it_offers_from_what_it_takes_part_in()
    {
        Assert.NotNull(site.Page("/partners/clinica-pena/").QuerySelector("section[aria-labelledby=provides] a[href='/programs/program-01/']"));
        Assert.Null(site.Page("/partners/clinica-pena/").QuerySelector("section[aria-labelledby=takes-part]"));
        Assert.NotNull(site.Page("/partners/longview-mill/").QuerySelector("section[aria-labelledby=takes-part] a[href='/programs/program-01/']"));
        Assert.NotNull(site.Page("/partners/").QuerySelector("a[href='/become-a-partner/']"));
    }
}
