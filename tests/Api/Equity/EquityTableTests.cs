using CareerConnect.Api.Data;
using CareerConnect.Api.Equity;
using CareerConnect.Api.Figures;
using CareerConnect.Api.Regions;
using CareerConnect.Tests.Support;
using Xunit;

namespace CareerConnect.Tests.Api.Equity;

public sealed class EquityTableTests
{
    private static readonly Release Release = EquityRegion.Build();

    [Fact]
    public void Those_of_some_places_are_those_of_the_whole_table_that_are_theirs()
    {
        var all = EquityTable.Of(Release);
        foreach (var area in Release.Figures.Areas.Where(a => Release.Areas[a].Kind != AreaKind.DistrictClass))
        {
            Assert.Equal(all.Where(m => m.AreaCode == area), EquityTable.Of(Release, [area]));
            Assert.Equal(
                all.Where(m => m.AreaCode == area && m.SchoolYear == EquityRegion.Year && m.LevelKey == "any"),
                EquityTable.Of(Release, [area], EquityRegion.Year, "any"));
        }
    }

    // 30 of 400 is 7.5 %. The goal is 150 of 1,000, 15 %; the region's rate is 100 of 1,000, 10 %.
    [Fact]
    public void A_gap_is_told_to_the_goal_first_and_to_the_region_second()
    {
        var low = Find("low_income");

        Assert.Equal(7.5, low.RatePercent!.Value, 9);
        Assert.Equal(15, low.GoalPercent!.Value, 9);
        Assert.Equal(-7.5, low.GapToGoalPoints!.Value, 9);
        Assert.Equal(10, low.RegionPercent!.Value, 9);
        Assert.Equal(-2.5, low.GapToRegionPoints!.Value, 9);

        // 15 % of 400 is 60: thirty more.
        Assert.Equal(30, low.NeededForGoal);
    }

    // (30/100) / (400/1000) = 0.75; ten in place of others, seventeen besides, as worked out in ParityTests.
    [Fact]
    public void Parity_is_told_in_people_under_both_formulas()
    {
        var low = Find("low_income");

        Assert.Equal(0.75, low.ParityIndex!.Value, 9);
        Assert.False(low.MeetsOrExceeds);
        Assert.Equal((10, 17), (low.NeededAtSameTotal!.Value, low.NeededBesides!.Value));
        Assert.Equal((30, 400, 100, 1_000), (low.Participants, low.Population, low.AllParticipants, low.AllPopulation));
    }

    [Fact]
    public void Everyone_has_a_rate_and_no_parity_with_themselves()
    {
        var all = Find("all");

        Assert.Equal(10, all.RatePercent!.Value, 9);
        Assert.Equal(50, all.NeededForGoal);
        Assert.Null(all.ParityIndex);
        Assert.Null(all.MeetsOrExceeds);
    }

    [Fact]
    public void The_other_side_of_a_priority_group_is_no_measure_of_its_own() =>
        Assert.DoesNotContain(EquityTable.Of(Release), m => m.GroupKey.StartsWith("not_", StringComparison.Ordinal));

    [Fact]
    public void A_withheld_figure_is_withheld_here_with_everything_made_of_it()
    {
        var withheld = EquityTable.Of(Release).Single(m => m.AreaCode == "06103");

        Assert.Equal((FigureStatus.Suppressed, EquityBasis.Withheld), (withheld.Status, withheld.Basis));
        Assert.Equal("Withheld to protect students.", withheld.Words);
        Assert.All(typeof(EquityMeasure).GetProperties().Where(p => Nullable.GetUnderlyingType(p.PropertyType) is not null),
            p => Assert.Null(p.GetValue(withheld)));
    }

    [Fact]
    public void A_group_of_fewer_than_twenty_has_no_percentages()
    {
        var female = Find("female");

        Assert.Equal((EquityBasis.FewStudents, 3), (female.Basis, female.Participants));
        Assert.Null(female.RatePercent);
        Assert.Null(female.ParityIndex);
        Assert.Equal(EquityCaution.NoRate, female.Caution);
    }

    [Fact]
    public void A_group_whose_enrolment_is_not_published_has_participants_and_nothing_more()
    {
        var latinx = Find("latinx");

        Assert.Equal((FigureStatus.Value, EquityBasis.PopulationUnknown, 12), (latinx.Status, latinx.Basis, latinx.Participants));
        Assert.Null(latinx.RatePercent);
        Assert.Null(latinx.NeededForGoal);
    }

    // Published for districts with 995 of 1,000 students: 120 of those. Under 990 it would be no basis.
    [Theory]
    [InlineData(995, EquityBasis.PartOfDistricts)]
    [InlineData(990, EquityBasis.PartOfDistricts)]
    [InlineData(989, EquityBasis.PopulationUnknown)]
    public void Enrolment_of_nearly_all_students_stands_in_where_a_small_district_is_withheld(int covered, EquityBasis basis)
    {
        var release = EquityRegion.Build(content => content with
        {
            Figures = [.. content.Figures, EquityRegion.Enrolled(EquityRegion.Code, "latinx", 120, covered)],
        });
        var latinx = EquityTable.Of(release).Single(m => m.GroupKey == "latinx");

        Assert.Equal(basis, latinx.Basis);
        Assert.Equal(basis == EquityBasis.PartOfDistricts, latinx.RatePercent is not null);
        if (basis == EquityBasis.PartOfDistricts)
        {
            // 12 of 100 participants, 120 of the covered students.
            Assert.Equal(0.12 / (120.0 / covered), latinx.ParityIndex!.Value, 9);
        }
    }

    // 5 of the 200 students of rural districts, of 100 and 1,000: 0.05 / 0.2 = 0.25.
    [Fact]
    public void Rural_students_are_those_of_rural_districts_out_of_the_regions()
    {
        var rural = Find("rural");

        Assert.Equal(EquityRegion.Code, rural.AreaCode);
        Assert.Equal(2.5, rural.RatePercent!.Value, 9);
        Assert.Equal(0.25, rural.ParityIndex!.Value, 9);
    }

    // 30 of 400: Wilson 5.3 to 10.5 %, and the region's 10 % lies in it. 5 of 200: 1.1 to 5.7 %, and it does not.
    [Fact]
    public void A_gap_that_may_be_chance_says_so()
    {
        Assert.Equal(EquityCaution.WithinChance, Find("low_income").Caution);
        Assert.Equal(EquityCaution.None, Find("rural").Caution);
    }

    private static EquityMeasure Find(string group) =>
        EquityTable.Of(Release).Single(m => m.AreaCode == EquityRegion.Code && m.GroupKey == group);
}
