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
            ["53039 migrant", "53039 non_migrant", "53049 white"],
            withheld.Select(o => $"{o.AreaCode} {o.Group}").Order(StringComparer.Ordinal));
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
