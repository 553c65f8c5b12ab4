using CareerConnect.Api.Sources;
using Xunit;

namespace CareerConnect.Tests.Api.Sources;

public sealed class SlugTests
{
    [Theory]
    [InlineData("R.A. Long & Lum's Auto Center", "ra-long-and-lums-auto-center")]
    [InlineData("C-TRAN", "c-tran")]
    [InlineData("Longview/Kelso Trades Council", "longview-kelso-trades-council")]
    [InlineData("Café  Olé!", "cafe-ole")]
    [InlineData(
        "Kalama High School CTE (robotics, welding and manufacturing, computer lab, construction)",
        "kalama-high-school-cte")]
    public void A_name_makes_its_own_address(string name, string slug)
    {
        Assert.Equal(slug, Slug.From(name));
        Assert.True(Slug.IsValid(slug));
    }

    [Theory]
    [InlineData("")]
    [InlineData("-a")]
    [InlineData("a--b")]
    [InlineData("A")]
    [InlineData("a b")]
    [InlineData("a\n")]
    public void What_is_no_address_is_told(string text) => Assert.False(Slug.IsValid(text));

    [Fact]
    public void An_address_has_eighty_letters_at_most()
    {
        Assert.True(Slug.IsValid(new string('a', 80)));
        Assert.False(Slug.IsValid(new string('a', 81)));
    }
}
