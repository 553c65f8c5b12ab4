using AngleSharp.Html.Parser;
using CareerConnect.Site.Generator;
using CareerConnect.Site.Report;
using Xunit;

namespace CareerConnect.Tests.Site.Report;

public sealed class PageFactsTests
{
    [Fact]
    public void A_figure_in_a_table_is_named_by_caption_row_and_column()
    {
        var facts = Facts("""
            <table><caption>Students <strong class="demo">Made up</strong></caption>
            <thead><tr><th>Group</th><th>2020-21</th></tr></thead>
            <tbody><tr><th>Low income</th><td><data class="figure" value="43000">43,000</data></td></tr>
            <tr><th>Rural</th><td><span data-withheld>Withheld</span></td></tr></tbody></table>
            """);
        Assert.Equal(
            new Dictionary<string, string> { ["Students, Low income, 2020-21"] = "43,000", ["Students, Rural, 2020-21"] = "Withheld" },
            facts.Figures);
        Assert.Equal((1, 0), (facts.Withheld, facts.MadeUp));
    }

    [Fact]
    public void A_figure_in_text_is_named_by_the_words_beside_it_and_each_only_once()
    {
        var facts = Facts("""
            <p><data class="figure" data-synthetic>7,000</data> took part.</p>
            <p><data class="figure">8,000</data> took part.</p>
            """);
        Assert.Equal(new Dictionary<string, string> { ["took part."] = "7,000", ["took part. (2)"] = "8,000" }, facts.Figures);
        Assert.Equal(1, facts.MadeUp);
    }

    [Fact]
    public void The_frame_of_a_page_is_no_change() => Assert.Equal(
        Facts("<p>x</p>", "release 1").Hash, Facts("<p>x</p>", "release 2").Hash);

    [Theory]
    [InlineData("<a href='/x/'></a>", "the link to '/x/' has no words")]
    [InlineData("<a href='/x/'><img src='a.png' alt=''></a>", "the link to '/x/' has no words")]
    [InlineData("<a href='/x/'>Click here.</a>", "a link says only 'Click here.'")]
    [InlineData("<a href='/x/'>aquí</a>", "a link says only 'aquí'")]
    [InlineData("<img src='a.png' alt='IMG_2034.JPG'>", "a picture's text is the file's name 'IMG_2034.JPG'")]
    [InlineData("<h2> </h2>", "a heading <h2> is empty")]
    [InlineData("<table><tr><th>a</th></tr></table>", "the table 'a' has no caption")]
    [InlineData("<table><caption>c</caption><tr><td>a</td></tr></table>", "the table 'ca' has no headings")]
    [InlineData("<input name='q'>", "the field 'q' has no label")]
    public void A_barrier_that_the_source_shows_is_found(string body, string barrier) =>
        Assert.StartsWith(barrier, Assert.Single(Barriers(body)), StringComparison.Ordinal);

    [Theory]
    [InlineData("<a href='/x/'>The plan</a><a href='/y/' aria-label='Home'></a><a href='/z/'><img src='a.png' alt='A map'></a>")]
    [InlineData("<label for='q'>Search</label><input id='q'><label>Name <input></label><input type='hidden'>")]
    [InlineData("<table><caption>c</caption><tr><th>a</th></tr></table>")]
    public void What_is_no_barrier_is_not_told(string body) => Assert.Empty(Barriers(body));

    [Theory]
    [InlineData("<h2>A <a href='/x/'>b</a></h2><p><img src='/x.svg' alt='A saw'></p><nav aria-label='Pages'><a href='/x/'>1 &amp; 2</a></nav>", true)]
    [InlineData("<h2>A <a href='/x/'></a></h2>", false)]
    [InlineData("<a href='/x/'> Here. </a>", false)]
    [InlineData("<a href='/x/' aria-label='x'>y</a>", false)]
    [InlineData("<a href='/x/'><img src='/x.svg' alt='A saw'></a>", false)]
    [InlineData("<h2></h2>", false)]
    [InlineData("<img src='/x.svg' alt='saw.png'>", false)]
    [InlineData("<table></table>", false)]
    [InlineData("<label>x <input name='q'></label><select aria-label='y'></select><input type='hidden'>", true)]
    [InlineData("<label for='q'>x</label><input id='q'><input aria-label='z'>", true)]
    [InlineData("<label for='q'>x</label><input id='p'>", false)]
    [InlineData("<label>x</label><textarea></textarea>", false)]
    [InlineData("<label for=''>x</label><select id=''></select>", false)]
    [InlineData("<a href='/x/'>y <input aria-label='z'></a>", false)]
    [InlineData("<p>A <data class='figure' value='1'>1</data></p>", false)]
    [InlineData("<p>A <span data-withheld>few</span></p>", false)]
    public void Of_a_page_with_anything_to_remark_a_tree_is_made(string body, bool plain) =>
        Assert.Equal(plain ? "T" : null, PlainPage.TitleOf($"<body><main><h1>T</h1>{body}</main></body>"));

    private static PageFacts Facts(string main, string frame = "")
    {
        using var page = PageText.Of($"<body><main><h1>T</h1>{main}</main><footer>{frame}</footer></body>");
        return PageFacts.Of(page, PlainPage.TitleOf(page.Chars));
    }

    private static IReadOnlyList<string> Barriers(string body) =>
        AccessibilityRemarks.Of(new HtmlParser().ParseDocument($"<body>{body}</body>"));
}
