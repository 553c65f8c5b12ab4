using CareerConnect.Api.Outcomes;
using CareerConnect.Api.Regions;
using CareerConnect.Api.Sources.OutcomeReports;
using Xunit;

namespace CareerConnect.Tests.Api.Sources;

public sealed class OutcomeReportsTests(CommittedFacts facts) : IClassFixture<CommittedFacts>
{
    [Fact]
    public void A_range_stays_a_range()
    {
        var ranges = facts.Db.Outcomes.Where(o => o.Unit == "percent_range").ToList();

        Assert.Equal(130, ranges.Count);
        Assert.All(ranges, o => Assert.Null(o.Value));
        Assert.Contains(ranges, o => o.ValueText == "80-84");
        Assert.Contains(ranges, o => o.ValueText == "GE95");
    }

    [Fact]
    public void Two_pages_that_disagree_are_both_kept()
    {
        var rates = facts.Db.Outcomes.Where(
            o => o.AreaCode == "WA" && o.Measure == "graduation_rate_4yr" && o.Period == "class of 2018"
                && o.Group == "all").ToList();

        Assert.Equal([79.3, 80.9], rates.Select(o => o.Value!.Value).Order());
        Assert.All(rates, o => Assert.Equal(o.Citation, o.SourceUrl));
        Assert.All(rates, o => Assert.NotNull(o.Note));
    }

    [Fact]
    public void A_citation_is_an_address_or_the_key_of_its_source()
    {
        var outcomes = facts.Db.Outcomes
            .Where(o => o.Key.StartsWith("outcomes") || o.Key.StartsWith("indicators")).ToList();

        Assert.Equal(566, outcomes.Count);
        Assert.All(outcomes, o => Assert.True(
            o.SourceUrl == o.Citation || o.SourceKey == o.Citation || o.SourceKey == "strategic_plan", o.Key));
        Assert.Equal(135 + 6, outcomes.Count(o => o.SourceKey == "ospi_graduation_2023-24"));
    }

    [Fact]
    public void The_plans_region_is_not_every_place_called_a_region()
    {
        var regions = facts.Db.Outcomes.Where(o => o.AreaKind == AreaKind.Region)
            .Select(o => o.AreaCode).Distinct();

        Assert.Equal(["ESD112"], regions);
        Assert.Contains(facts.Db.Outcomes, o => o.AreaCode == "SWWA" && o.AreaKind == AreaKind.Other);
    }

    [Fact]
    public void No_outcome_gives_away_fewer_than_ten_students()
    {
        var outcomes = facts.Db.Outcomes.ToList();
        var withheld = outcomes.Where(o => o.StatusText == SmallCohorts.Status).ToList();

        Assert.DoesNotContain(outcomes, o => o.Numerator is > 0 and < 10 || o.Denominator is > 0 and < 10
            || o.Denominator - o.Numerator is > 0 and < 10);
        Assert.Equal(
            ["08402: 1", "53011: 4", "53015: 7", "53039: 11", "53049: 15", "ESD112: 4"],
            withheld.Where(o => o.AreaKind != AreaKind.School).GroupBy(o => o.AreaCode).Select(a => $"{a.Key}: {a.Count()}")
                .Order(StringComparer.Ordinal));
        Assert.Equal(31, withheld.Count(o => o.AreaKind == AreaKind.School));
        Assert.All(withheld, o => Assert.True(
            o is { Value: null, ValueText: null, Numerator: null, Denominator: null }));
    }

    [Fact]
    public void A_part_that_leaves_few_over_is_withheld_and_a_part_that_does_not_is_kept()
    {
        List<Outcome> rows = [Of("all", 40, 60), Of("most", 38, 52), Of("some", 20, 30), Of("few", 5, 20)];

        var withheld = SmallCohorts.Withhold(rows)
            .Where(o => o.StatusText == SmallCohorts.Status).Select(o => o.Group);

        Assert.Equal(["most", "few"], withheld);
    }

    [Theory]
    [InlineData("80-84", null, 67, "80-84")]
    [InlineData("LE10", null, 41, "LE10")]
    [InlineData("GE95", null, 75, "GE95")]
    [InlineData("95", null, 499, "95")]
    [InlineData("6-9", null, 70, null)]
    [InlineData("90-94", null, 80, null)]
    [InlineData("GE80", null, 15, null)]
    [InlineData("92.0", 69, null, null)]
    [InlineData("50.0", 18, null, "50.0")]
    [InlineData("71.43", null, null, "71")]
    [InlineData("64", null, null, "64")]
    public void A_printed_share_is_withheld_where_it_is_of_few_and_rounded_where_its_counts_are_withheld(
        string printed, int? graduates, int? cohort, string? published)
    {
        var row = Of("one", 0, 0) with
        {
            ValueText = printed,
            Value = double.TryParse(printed, System.Globalization.CultureInfo.InvariantCulture, out var value) ? value : null,
            Numerator = graduates,
            Denominator = cohort,
        };
        var result = SmallCohorts.Withhold([Of("all", 4000, 5000), row]).Last();

        Assert.Equal(published, result.ValueText);
        Assert.Equal(published is null ? SmallCohorts.Status : null, result.StatusText);
        Assert.Equal(published is null || value == 0 ? null : Math.Round(value), result.Value);
    }

    private static Outcome Of(string group, int graduates, int cohort) => new()
    {
        Key = group,
        AreaKind = AreaKind.County,
        AreaCode = "53011",
        AreaName = "Clark",
        Measure = "graduation_rate_4yr",
        Group = group,
        ValueText = "50",
        Value = 50,
        Unit = "percent",
        Numerator = graduates,
        Denominator = cohort,
        Citation = "a test",
        SourceKey = "a_test",
    };
}
