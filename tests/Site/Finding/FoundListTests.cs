using CareerConnect.Site.Finding;
using CareerConnect.Site.Generator;
using CareerConnect.Site.Wording;
using CareerConnect.Tests.Support;
using Xunit;

namespace CareerConnect.Tests.Site.Finding;

public sealed class FoundListTests
{
    private static readonly Phrases Words =
        Phrases.Read(Path.Combine(Repository.Root, "site", "input", "words"), "en");

    private static readonly FacetKind<string> Letters = new(
        "letter", Word.ColumnLevel, (text, _) => text.Select(c => new FacetValue(c.ToString(), c.ToString())));

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(10, 1)]
    [InlineData(11, 2)]
    [InlineData(25, 3)]
    public void A_long_list_is_cut_and_nothing_is_lost(int items, int parts)
    {
        List<string> all = [.. Enumerable.Range(0, items).Select(i => $"item {i}")];
        var list = new FoundList<string>(all, [], [Words], size: 10);
        Assert.Equal(parts, list.Parts);
        Assert.Equal(all, Enumerable.Range(1, parts).SelectMany(list.Part));
        Assert.All(Enumerable.Range(1, parts), part => Assert.True(list.Part(part).Count <= 10));
    }

    [Fact]
    public void A_filter_counts_each_answer_in_the_whole_list_and_those_without_one()
    {
        var list = new FoundList<string>(["ab", "b", "", ""], [Letters], [Words], size: 1);
        var facet = Assert.Single(list.Facets(Words));
        Assert.Equal([new FacetOption("a", "a", 1), new FacetOption("b", "b", 2)], facet.Options);
        Assert.Equal(2, facet.Unknown);
    }

    [Fact]
    public void A_filter_that_no_item_answers_is_not_offered() =>
        Assert.Empty(new FoundList<string>(["", ""], [Letters], [Words]).Facets(Words));

    [Fact]
    public void An_item_carries_its_answers_and_none_where_nothing_is_known()
    {
        var list = new FoundList<string>(["ab", ""], [Letters], [Words]);
        Assert.Equal("a b", Assert.Single(list.Attributes("ab", Words), a => a.Key == "data-letter").Value);
        Assert.Empty(list.Attributes("", Words));
    }

    [Fact]
    public void A_part_is_drawn_again_for_its_own_items_and_for_what_it_shows_of_all()
    {
        Assert.Equal(Mark(1, "ab", "b", "cb"), Mark(1, "ab", "b", "bc"));
        Assert.NotEqual(Mark(2, "ab", "b", "cb"), Mark(2, "ab", "b", "bc"));
        Assert.NotEqual(Mark(1, "ab", "b", "cb"), Mark(1, "ab", "b", "c"));
        Assert.NotEqual(Mark(1, "ab", "b", "cb"), Mark(1, "ab", "b", "cb", ""));
    }

    private static UInt128 Mark(int part, params string[] items) => new Fingerprints().Of(
        new ListPage<string, int>(new FoundList<string>(items, [Letters], [Words], size: 2), SitePath.Of("a"), part, 0));
}
