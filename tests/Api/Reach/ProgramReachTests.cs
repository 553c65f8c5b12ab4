using CareerConnect.Api.Programs;
using CareerConnect.Api.Reach;
using CareerConnect.Tests.Support;
using Xunit;

namespace CareerConnect.Tests.Api.Reach;

public sealed class ProgramReachTests
{
    private static readonly string[] Three = ["06037", "06103", "08122"];

    private static readonly CareerProgram InClark = ProgramRows.Program("p", ProgramLevel.Prep, "53011");

    [Fact]
    public void A_program_that_names_who_sends_students_is_for_those() => Assert.Equal(
        [ReachBasis.Named, null, null],
        Bases(InClark, ProgramRows.Part("p", "06037", DistrictRelation.Sends)));

    [Fact]
    public void One_that_a_school_hosts_is_for_that_districts_students() => Assert.Equal(
        [null, null, ReachBasis.Named],
        Bases(InClark, ProgramRows.Part("p", "08122", DistrictRelation.Hosts)));

    [Fact]
    public void One_that_serves_a_district_may_take_others_of_its_county_too() => Assert.Equal(
        [ReachBasis.Named, ReachBasis.InCounty, null],
        Bases(InClark, ProgramRows.Part("p", "06037", DistrictRelation.Serves)));

    [Fact]
    public void Without_names_it_is_for_the_counties_it_serves_or_else_its_own()
    {
        Assert.Equal([ReachBasis.InCounty, ReachBasis.InCounty, null], Bases(InClark));
        Assert.Equal([null, null, ReachBasis.ServesCounty], Bases(InClark with { ServesCountyCodes = ["53015"] }));
        Assert.Equal([null, null, null], Bases(InClark with { CountyCode = null }));
    }

    [Fact]
    public void A_district_has_within_reach_just_what_has_a_reason_to_be()
    {
        var release = ProgramRows.Release(
        [
            InClark, ProgramRows.Program("q", ProgramLevel.Prep, "53015") with { ServesCountyCodes = ["53011", "53039"] },
            ProgramRows.Program("r", ProgramLevel.Prep, null), ProgramRows.Program("s", ProgramLevel.Prep, "53011") with { Status = ProgramStatus.Historic },
        ]);
        Assert.All(release.Content.Districts, district => Assert.Equal(
            release.Content.Programs.Where(p => ProgramReach.Basis(release, p, district) is not null).Select(p => p.Slug),
            ProgramReach.Of(release, district).OfType<CareerProgram>().Select(p => p.Slug)));
    }

    [Fact]
    public void What_is_not_confirmed_is_within_nobodys_reach() =>
        Assert.Equal([null, null, null], Bases(InClark with { Status = ProgramStatus.Check }));

    [Fact]
    public void A_fee_shuts_out_low_income_students_and_a_place_reaches_what_its_districts_reach()
    {
        var release = ProgramRows.Release([InClark with { Cost = CostKind.Fee }]);
        var program = release.Programs["p"];

        Assert.False(ProgramReach.IsOpenTo(program, "low_income"));
        Assert.True(ProgramReach.IsOpenTo(program, "female"));
        Assert.Equal(["p"], ProgramReach.OfArea(release, "53011").Select(o => o.Slug));
        Assert.Equal(["p"], ProgramReach.OfArea(release, EquityRegion.Code).Select(o => o.Slug));
        Assert.Empty(ProgramReach.OfArea(release, "53015"));
    }

    // Vancouver and Green Mountain of Clark, Longview of Cowlitz.
    private static IEnumerable<ReachBasis?> Bases(CareerProgram program, params OpportunityDistrict[] parts)
    {
        var release = ProgramRows.Release([program], parts);
        return Three.Select(code => ProgramReach.Basis(release, program, release.Districts[code]));
    }
}
