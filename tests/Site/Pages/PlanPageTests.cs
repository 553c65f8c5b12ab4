using AngleSharp.Dom;
using Xunit;

namespace CareerConnect.Tests.Site.Pages;

/// <summary>What the plan asks for, once it is handed in; PageTests shows the same pages while it is not.</summary>
public sealed class PlanPageTests(PlanSite site) : IClassFixture<PlanSite>
{
    [Fact]
    public void A_district_without_a_plan_is_not_yet_supplied_beside_one_that_has_one()
    {
        Assert.Contains(
            "1 of 4 districts has a plan. 0 are writing one, 0 have none, and 3 have not told us yet.",
            site.Text("/district-plans/"), StringComparison.Ordinal);
        Assert.Contains("Vancouver In use September 1, 2024 Yes Test facts Read the plan", site.Text("/district-plans/", "table"), StringComparison.Ordinal);
        Assert.DoesNotContain("Longview", site.Text("/district-plans/", "table"), StringComparison.Ordinal);
        Assert.StartsWith("Not yet supplied 3 ", site.Text("/district-plans/", "section[aria-labelledby=silent]"), StringComparison.Ordinal);
        Assert.NotNull(site.Page("/district-plans/").QuerySelector("section[aria-labelledby=silent] a[href='/districts/longview/#plan']"));
        Assert.Contains("Stage In use Since September 1, 2024 Did students have a say? Yes", site.Text("/districts/vancouver/", "section[aria-labelledby=plan]"), StringComparison.Ordinal);
    }

    [Fact]
    public void Work_groups_and_practices_name_who_and_where()
    {
        Assert.Contains("Health group More seats. Led by Clínica Peña Meets Not known", site.Text("/practices/"), StringComparison.Ordinal);
        Assert.Contains("What was done A class a month. What worked Lunch together.", site.Text("/practices/"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_barrier_has_its_figures_or_is_not_yet_supplied()
    {
        var text = site.Text("/barriers/");
        Assert.Contains("For 1 of 2 barriers", text, StringComparison.Ordinal);
        Assert.Contains("Ready Behind others. What is measured Share of children. Published by Nobody yet What is known Not yet supplied", text, StringComparison.Ordinal);
        Assert.True(text.IndexOf("Before school", StringComparison.Ordinal) < text.IndexOf("High school", StringComparison.Ordinal));
        Assert.Contains("What is known 4 published figures", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Rigorous_engagements_stand_beside_the_rule_they_are_counted_by()
    {
        Assert.Equal(
            ["2021-22 1 1 0 1 0 hours, stated by 0", "2022-23 3 1 1 1 0 hours, stated by 0"],
            site.Page("/engagements/").QuerySelectorAll("tbody tr").Select(Words));
        Assert.Equal("They meet at least twice.", Words(site.Page("/engagements/").QuerySelector("section[aria-labelledby=rigorous] blockquote")!));
        Assert.Contains("1 partner took part in 2021-22 and again in 2022-23", site.Text("/engagements/"), StringComparison.Ordinal);
        Assert.Contains("The plan's target: more than 250 partners", site.Text("/engagements/"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_program_says_what_it_lacks_to_be_launch_with_the_evidence()
    {
        var part = site.Text("/programs/program-03/", "section[aria-labelledby=endorsement]");
        Assert.Contains("Candidate (2024-05)", part, StringComparison.Ordinal);
        Assert.Contains("Paid, supervised work No It is not paid. Read the evidence", part, StringComparison.Ordinal);
        Assert.Contains("It lacks supervised, paid work experience at a worksite.", part, StringComparison.Ordinal);
        Assert.Contains("No source states classroom learning", part, StringComparison.Ordinal);
        Assert.Null(site.Page("/programs/program-05/").QuerySelector("#endorsement"));
    }

    [Fact]
    public void A_need_can_be_answered_until_nobody_confirms_it_and_is_gone_once_past()
    {
        var page = site.Page("/board/");
        Assert.NotNull(page.QuerySelector("#ask-mentor .button"));
        Assert.Contains("Longview Mill", page.QuerySelector("#ask-mentor")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("#ask-faded .button"));
        Assert.Contains("It was to be confirmed again by January 1, 2026", page.QuerySelector("#ask-faded")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("#ask-past"));
    }

    [Fact]
    public void An_offer_leads_to_its_partner_until_nobody_confirms_it()
    {
        var page = site.Page("/board/");
        Assert.Equal("mailto:tour@example.org", page.QuerySelector("#offer-tour .button")!.GetAttribute("href"));
        Assert.Null(page.QuerySelector("#offer-old-tour .button"));
        Assert.Contains("stale", page.QuerySelector("#offer-old-tour")!.ClassList);
    }

    [Fact]
    public void Outside_text_keeps_its_links_and_never_its_headings_or_programs()
    {
        var page = site.Page("/board/");
        Assert.Equal("https://example.org/map", page.QuerySelector("#ask-mentor .prose a")!.GetAttribute("href"));
        Assert.Equal("patient", page.QuerySelector("#ask-mentor .prose em")!.TextContent);
        Assert.Empty(page.QuerySelectorAll(".prose h1, #offer-tour .prose a"));
        Assert.Contains("[Run](javascript:alert(1))", page.QuerySelector("#offer-tour .prose")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pledge_of_seats_is_counted_against_each_goal_without_script()
    {
        var rows = site.Page("/goals/planner/").QuerySelectorAll("tbody tr").Select(Words).ToList();
        Assert.Contains("Students who take part in a year Target: 8,000 Not known 7,601 more at most Not known 7,501 more at most Not known 7,101 more at most Not known 5,601 more at most", rows);
        Assert.Empty(site.Page("/goals/planner/").QuerySelectorAll("script[src]"));
        Assert.Contains("Demonstration figures, not real", site.Text("/goals/planner/", "body"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_shows_each_step_within_reach_and_where_it_ends()
    {
        var page = site.Page("/districts/vancouver/pathways/");
        var health = page.QuerySelector("section[aria-labelledby=local-health]")!;
        Assert.Equal(3, health.QuerySelectorAll(".trail li").Length);
        Assert.Contains("/programs/program-01/", health.QuerySelectorAll(".trail a").Select(a => a.GetAttribute("href")));
        Assert.Equal(
            page.QuerySelectorAll("section").Count(s => s.QuerySelector(".notice") is not null),
            page.QuerySelectorAll("section .notice").Length);
        Assert.Contains("Can you stay in your county?", health.TextContent, StringComparison.Ordinal);
    }

    private static string Words(IElement element) => string.Join(' ', element.Descendants<IText>().SelectMany(
        text => text.Data.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
}
