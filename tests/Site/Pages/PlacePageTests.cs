using Xunit;

namespace CareerConnect.Tests.Site.Pages;

public sealed class PlacePageTests(BuiltSite site) : IClassFixture<BuiltSite>
{
    [Fact]
    public void A_district_shows_what_its_neighbours_host_and_how_far_that_is()
    {
        // Program 2 takes place in Vancouver and does not name Longview, 26 miles away in a straight line.
        var near = site.Text("/districts/longview/", "section[aria-labelledby=near]");
        Assert.Contains("Vancouver about 26 miles away", near, StringComparison.Ordinal);
        Assert.Contains("/programs/program-02/", Links("/districts/longview/", "section[aria-labelledby=near] .near a"));
        Assert.DoesNotContain("/programs/program-01/", Links("/districts/longview/", "section[aria-labelledby=near] .near a"));
    }

    [Fact]
    public void A_district_whose_place_is_not_known_has_no_neighbours() =>
        Assert.DoesNotContain("miles away", site.Text("/districts/roosevelt/", "section[aria-labelledby=near]"), StringComparison.Ordinal);

    [Fact]
    public void Programs_for_the_whole_county_are_near() =>
        Assert.Contains("For all of Cowlitz County", site.Text("/districts/longview/", "section[aria-labelledby=near]"), StringComparison.Ordinal);

    [Fact]
    public void A_district_names_the_partners_of_its_programs() =>
        Assert.Equal(
            ["/partners/clinica-pena/", "/partners/longview-mill/"],
            Links("/districts/longview/", "section[aria-labelledby=partners] a"));

    [Fact]
    public void A_plan_nobody_handed_in_is_not_yet_supplied() =>
        Assert.Contains(
            "own plan Not yet supplied", site.Text("/districts/vancouver/", "section[aria-labelledby=plan]"), StringComparison.Ordinal);

    [Fact]
    public void The_numbers_at_the_top_lead_to_what_they_count()
    {
        var page = site.Page("/counties/clark/");
        var counts = page.QuerySelectorAll(".counts a");
        Assert.NotEmpty(counts);
        Assert.All(counts, a => Assert.NotNull(page.QuerySelector(a.GetAttribute("href")!)));
    }

    [Fact]
    public void Levels_a_place_has_no_groups_for_are_said_so() =>
        Assert.Contains(
            "EXPLORE, 2022-23: not published by group for this place.",
            site.Text("/districts/vancouver/", "section[aria-labelledby=part]"),
            StringComparison.Ordinal);

    [Fact]
    public void The_languages_page_tells_drafts_gaps_and_what_is_wanted()
    {
        var text = site.Text("/languages/");
        Assert.Contains("Español Draft: nobody has reviewed it yet 0", text, StringComparison.Ordinal);
        Assert.Contains("Українська", text, StringComparison.Ordinal);
        Assert.Equal("uk", site.Page("/languages/").QuerySelectorAll(".plain li")[1].GetAttribute("lang"));
    }

    private IEnumerable<string?> Links(string address, string selector) =>
        site.Page(address).QuerySelectorAll(selector).Select(a => a.GetAttribute("href"));
}
