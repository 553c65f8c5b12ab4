using CareerConnect.Site.Generator;
using CareerConnect.Site.Maps;
using Xunit;

namespace CareerConnect.Tests.Site.Maps;

public sealed class CountyMapTests(BuiltSite site) : IClassFixture<BuiltSite>
{
    [Fact]
    public void Each_county_with_an_outline_is_a_link_from_west_to_east_and_the_list_says_the_same()
    {
        var page = site.Page("/districts/");
        var links = page.QuerySelectorAll(".map-shapes a");
        Assert.Equal(["/counties/cowlitz/", "/counties/clark/"], links.Select(a => a.GetAttribute("href")));
        Assert.Equal(["Cowlitz County", "Clark County"], links.Select(a => a.GetAttribute("aria-label")));
        Assert.Equal(
            links.Select(a => a.GetAttribute("href")),
            page.QuerySelectorAll(".map-list a").Select(a => a.GetAttribute("href")));
        Assert.Equal(2, page.QuerySelectorAll(".map-dots circle").Length);
        Assert.Contains("Test facts", page.QuerySelector("section[aria-labelledby=map] .source[data-synthetic], section[aria-labelledby=map] .source a")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_district_is_in_the_grid_whether_it_is_on_the_map_or_not() =>
        Assert.Equal(4, site.Page("/districts/").QuerySelectorAll(".grid .tile h3 a").Length);

    [Fact]
    public void The_middle_of_an_outline_is_that_of_its_area_not_of_its_points()
    {
        var outline = Outline.Read("""{"type":"Polygon","coordinates":[[[0,0],[4,0],[4,1],[4,2],[4,3],[4,4],[0,4],[0,0]]]}""");
        Assert.Equal((2, 2), outline.Middle);
    }

    [Fact]
    public void The_larger_part_of_a_county_in_parts_bears_its_name()
    {
        var outline = Outline.Read(
            """{"type":"MultiPolygon","coordinates":[[[[9,9],[10,9],[10,10],[9,10],[9,9]]],[[[0,0],[4,0],[4,4],[0,4],[0,0]]]]}""");
        Assert.Equal((2, 2), outline.Middle);
        Assert.Equal(2, outline.Rings.Count);
    }

    [Fact]
    public void North_is_up_and_a_degree_east_is_shorter_than_one_north()
    {
        var square = Outline.Read("""{"type":"Polygon","coordinates":[[[0,59],[2,59],[2,61],[0,61],[0,59]]]}""");
        var frame = new MapFrame([square]);
        Assert.Equal(1984, frame.Height);
        Assert.Equal("0 0 1000 1984", frame.ViewBox);
        Assert.Equal("M8 1976L992 1976L992 8L8 8Z", frame.Path(square));
        Assert.Equal(("50%", "50%"), frame.NamePlace(square, "Clark", []));
    }

    [Fact]
    public void A_name_stands_clear_of_dots_where_there_is_room_for_it()
    {
        var square = Outline.Read("""{"type":"Polygon","coordinates":[[[0,59],[2,59],[2,61],[0,61],[0,59]]]}""");
        var frame = new MapFrame([square]);
        Assert.Equal(("50%", "48.8%"), frame.NamePlace(square, "Clark", [(1, 60)]));
        Assert.Equal(("50%", "50%"), frame.NamePlace(square, "Clark", [(1.5, 60)]));
        Assert.Equal(("50%", "50%"), frame.NamePlace(square, "Clark", Enumerable.Range(0, 41).Select(i => (1.0, 59.8 + (i * 0.01)))));
    }

    [Fact]
    public void Another_kind_of_shape_is_refused()
    {
        var error = Assert.Throws<SiteException>(() => Outline.Read("""{"type":"Point","coordinates":[0,0]}"""));
        Assert.Equal("An outline is a 'Point': expected a Polygon or MultiPolygon.", error.Message);
    }
}
