using CareerConnect.Api.Disparity;
using CareerConnect.Api.Outcomes;
using CareerConnect.Api.Regions;
using CareerConnect.Tests.Support;
using Xunit;

namespace CareerConnect.Tests.Api.Disparity;

public sealed class DisparityTableTests
{
    // Everyone 80; groups at 70 and 84: (10 + 4) / (2 * 80) = 0.0875. The range and the other half are no groups.
    [Fact]
    public void An_outcome_is_compared_over_the_groups_that_are_printed_as_numbers()
    {
        var release = EquityRegion.Build(content => content with
        {
            Outcomes =
            [
                Rate("all", 80), Rate("low_income", 70), Rate("female", 84), Rate("non_low_income", 88),
                Rate("homeless", null),
            ],
        });
        var index = DisparityTable.Of(release).Single(d => d.Subject == "graduation_rate_4yr");

        Assert.Equal(0.0875, index.Index, 12);
        Assert.Equal(["female", "low_income"], index.Groups);
        Assert.Equal(["homeless"], index.LeftOut);
        Assert.Equal((80.0, "class of 2024"), (index.EveryonePercent, index.Period));
    }

    // Low income 7.5 % beside 10 %; the others have no rate: one group is no comparison.
    [Fact]
    public void One_group_is_no_comparison() =>
        Assert.DoesNotContain(DisparityTable.Of(EquityRegion.Build()), d => d.Subject == "participation");

    // Low income 7.5 %, female 20 of 80 is 25 %, everyone 10 %: (2.5 + 15) / (2 * 10) = 0.875.
    [Fact]
    public void Participation_is_compared_over_the_groups_that_have_a_rate()
    {
        var release = EquityRegion.Build(content => content with
        {
            Figures =
            [
                .. content.Figures.Where(f => f.Group != "female"),
                EquityRegion.Part(EquityRegion.Code, "any", "female", 20, 80),
            ],
        });
        var index = DisparityTable.Of(release).Single(d => d.Subject == "participation");

        Assert.Equal(0.875, index.Index, 12);
        Assert.Equal(["female", "low_income"], index.Groups);
        Assert.Equal(["latinx"], index.LeftOut);
    }

    private static Outcome Rate(string group, double? value) => new()
    {
        Key = $"grad-{group}",
        AreaKind = AreaKind.County,
        AreaCode = "53011",
        AreaName = "Clark",
        Measure = "graduation_rate_4yr",
        Group = group,
        Period = "class of 2024",
        Value = value,
        Unit = value is null ? "percent_range" : "percent",
        Citation = "tests",
        SourceKey = "tests",
    };
}
