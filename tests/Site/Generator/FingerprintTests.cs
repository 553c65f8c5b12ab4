using CareerConnect.Site.Components;
using CareerConnect.Site.Generator;
using Xunit;

namespace CareerConnect.Tests.Site.Generator;

public sealed class FingerprintTests
{
    [Fact]
    public void Equal_content_has_equal_fingerprints_whichever_objects_hold_it() => Assert.Equal(Of("a", 1), Of("a", 1));

    [Fact]
    public void Any_difference_however_deep_shows()
    {
        Assert.NotEqual(Of("a", 1), Of("b", 1));
        Assert.NotEqual(Of("a", 1), Of("a", 2));
        Assert.NotEqual(Of("a", 1), Of(null, 1));
        Assert.NotEqual(Mark(new List<string> { "ab", "c" }), Mark(new List<string> { "a", "bc" }));
        Assert.NotEqual(Mark(new List<List<string>> { new() { "a" }, new() { "b" } }), Mark(new List<List<string>> { new() { "a", "b" }, new() }));
        Assert.NotEqual(Mark((Func<int, int>)(x => x + 1)), Mark((Func<int, int>)(x => x + 2)));
        Assert.NotEqual(Mark(1), Mark("1"));
    }

    [Fact]
    public void What_a_lambda_holds_counts()
    {
        Func<int> Adds(int number) => () => number;
        Assert.Equal(Mark(Adds(1)), Mark(Adds(1)));
        Assert.NotEqual(Mark(Adds(1)), Mark(Adds(2)));
    }

    [Fact]
    public void The_order_of_a_dictionary_does_not() => Assert.Equal(
        Mark(new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 }), Mark(new Dictionary<string, int> { ["b"] = 2, ["a"] = 1 }));

    [Fact]
    public void What_cannot_be_compared_stops_the_build()
    {
        var error = Assert.Throws<InvalidOperationException>(() => Mark(new Random(1)));
        Assert.Contains("System.Random, which cannot be compared", error.Message, StringComparison.Ordinal);
    }

    private static UInt128 Of(string? name, int number) =>
        Mark((new[] { new Crumb(SitePath.Of("a"), name ?? "") }, name, number, new PlaceRef("s", "n"), DateOnly.FromDayNumber(number)));

    private static UInt128 Mark(object value) => new Fingerprints().Of(value);
}
