using System.Text;
using CareerConnect.Site.Generator;
using CareerConnect.Site.Report;
using Xunit;

namespace CareerConnect.Tests.Site.Report;

public sealed class SiteChangesTests
{
    private static readonly SiteState Before = State("r1", "h1", "96,338");

    [Fact]
    public void A_figure_that_moved_with_a_release_moved_for_the_data()
    {
        var change = Assert.Single(SiteChanges.Of(Before, State("r2", "h2", "96,400")).Changed);
        Assert.Equal(["data"], change.Why);
        Assert.Equal(["All students: 96,338 -> 96,400"], change.Figures.Select(f => f.ToString()));
    }

    [Fact]
    public void A_page_whose_own_file_changed_changed_for_its_content() => Assert.Equal(
        ["content"],
        Assert.Single(SiteChanges.Of(Before, State("r1", "h2", "96,338") with { Input = Input("m2", "w1") }).Changed).Why);

    [Fact]
    public void Where_several_things_changed_all_are_named() => Assert.Equal(
        ["data", "day", "words", "program"],
        Assert.Single(SiteChanges.Of(
            Before,
            State("r2", "h2", "96,338") with { Input = Input("m1", "w2"), Date = new DateOnly(2026, 11, 24), Program = "p2" }).Changed).Why);

    [Fact]
    public void A_figure_that_is_no_more_is_told() => Assert.Equal(
        ["All students: 96,338 -> -"],
        Assert.Single(SiteChanges.Of(Before, State("r2", "h2", null)).Changed).Figures.Select(f => f.ToString()));

    [Fact]
    public void The_same_site_has_no_changes()
    {
        var changes = SiteChanges.Of(Before, State("r2", "h1", "96,338"));
        Assert.Empty(changes.Added.Concat(changes.Changed).Concat(changes.Removed));
    }

    [Fact]
    public void Two_manifests_differ_in_names_and_hashes()
    {
        var changes = ManifestChanges.Of(
            new Dictionary<string, string> { ["a"] = "1", ["b"] = "1", ["c"] = "1" },
            new Dictionary<string, string> { ["b"] = "2", ["c"] = "1", ["d"] = "1" });
        Assert.Equal(["d"], changes.Added);
        Assert.Equal(["b"], changes.Changed);
        Assert.Equal(["a"], changes.Removed);
    }

    private static SiteState State(string release, string hash, string? students) => new()
    {
        Release = release,
        Date = new DateOnly(2026, 11, 23),
        Program = "p1",
        Input = Input("m1", "w1"),
        Pages = new Dictionary<string, PageState>
        {
            ["/mill/"] = new()
            {
                Locale = "en",
                Title = "Mill",
                File = FileHash.Of(Encoding.UTF8.GetBytes(hash)),
                Hash = FileHash.Of(Encoding.UTF8.GetBytes(hash)),
                Listed = true,
                Withheld = 0,
                MadeUp = 0,
                Source = "en/mill.md",
                Figures = students is null ? [] : new Dictionary<string, string> { ["All students"] = students },
            },
        },
    };

    private static Dictionary<string, string> Input(string mill, string words) =>
        new() { ["en/mill.md"] = mill, ["words/en.yml"] = words };
}
