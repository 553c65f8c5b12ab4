using CareerConnect.Api.Data;
using Xunit;

namespace CareerConnect.Tests.Api.Data;

public sealed class SchoolYearTests
{
    [Theory]
    [InlineData("2020-21", 2020)]
    [InlineData("1999-00", 1999)]
    public void A_school_year_is_named_by_the_year_it_starts_in(string text, int start)
    {
        Assert.Equal(new SchoolYear(start), SchoolYear.Parse(text));
        Assert.Equal(text, new SchoolYear(start).ToString());
    }

    [Theory]
    [InlineData("2020-22")]
    [InlineData("2020")]
    [InlineData("2020-2021")]
    [InlineData("2020-21 ")]
    [InlineData("٢٠٢٠-٢١")]
    [InlineData(null)]
    public void What_is_not_a_school_year_is_refused(string? text) => Assert.False(SchoolYear.TryParse(text, out _));

    [Fact]
    public void School_years_stand_in_the_order_of_time() => Assert.True(SchoolYear.Parse("2019-20") < SchoolYear.Parse("2020-21"));
}
