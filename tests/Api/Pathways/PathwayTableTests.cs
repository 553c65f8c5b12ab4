using CareerConnect.Api.Data;
using CareerConnect.Api.Pathways;
using CareerConnect.Api.Programs;
using CareerConnect.Tests.Support;
using Xunit;

namespace CareerConnect.Tests.Api.Pathways;

public sealed class PathwayTableTests
{
    private static readonly CareerProgram Fair = ProgramRows.Program("fair", ProgramLevel.Explore, "53011");

    private static readonly CareerProgram Course = ProgramRows.Program("course", ProgramLevel.Prep, "53015") with
    {
        ServesCountyCodes = ["53011"],
        Cost = CostKind.TuitionFree,
        CollegeCredits = 8,
        HighSchoolCredits = 1,
    };

    private static readonly CareerProgram Trade = ProgramRows.Program("trade", ProgramLevel.Launch, "53011") with
    {
        Paid = YesNoUnknown.Yes,
        CredentialText = "AAS",
        CollegeCredits = 45,
    };

    [Fact]
    public void A_chain_carries_credits_to_a_credential_and_says_where_it_leaves_the_county()
    {
        var release = ProgramRows.Release([Fair, Course, Trade]);
        var pathway = Of(release, "06037").Single();

        Assert.Null(pathway.MissingStep);
        Assert.True(pathway.LeadsToCredential);
        Assert.Equal((1.0, 45.0, ProgramLevel.Launch), (pathway.HighSchoolCredits, pathway.CollegeCredits, pathway.FirstPaidStep));
        Assert.False(pathway.StaysInCounty);
        Assert.Equal(
            ["Explore 1 1 0 1 0", "Prep 1 0 1 0 0", "Launch 1 1 0 1 1"],
            PathwayTable.StepsOf(release, pathway).Select(s => $"{s.Level} {s.Programs} {s.InCounty} {s.Free} {s.CostUnknown} {s.Paid}"));
    }

    [Fact]
    public void Of_a_step_with_many_as_many_are_given_as_are_asked_for()
    {
        var release = ProgramRows.Release([Fair, Fair with { Slug = "fair-2" }]);
        var step = PathwayTable.StepsOf(release, Of(release, "06037").Single()).Single();

        Assert.Equal(2, PathwayQueries.Opportunities(release, step, null).Count);
        Assert.Equal("fair", PathwayQueries.Opportunities(release, step, 1).Single().Slug);
        Assert.Equal(
            "first is 0: expected at least 1.",
            Assert.Throws<BadQuestionException>(() => PathwayQueries.Opportunities(release, step, 0)).Message);
    }

    [Fact]
    public void The_first_step_missing_after_one_that_is_there_is_the_dead_end()
    {
        Assert.Equal(ProgramLevel.Prep, Of(ProgramRows.Release([Fair, Trade]), "06037").Single().MissingStep);
        Assert.Equal(ProgramLevel.Launch, Of(ProgramRows.Release([Fair, Course]), "06037").Single().MissingStep);
        Assert.Null(Of(ProgramRows.Release([Trade]), "06037").Single().MissingStep);
    }

    [Fact]
    public void A_program_without_a_level_or_not_confirmed_is_no_step() =>
        Assert.Empty(Of(
            ProgramRows.Release([Fair with { Level = ProgramLevel.Unknown }, Course with { Status = ProgramStatus.Planned }]), "06037"));

    [Fact]
    public void Dead_ends_are_told_by_county_and_sector_with_who_could_open_the_next_step()
    {
        var gaps = PathwayTable.Gaps(ProgramRows.Release(
            [Fair, Course, ProgramRows.Program("mill", ProgramLevel.Prep, "53015", "local-trades")]));

        Assert.Equal(
            ["53011 local-health Launch 1", "53015 local-trades Launch 1"],
            gaps.Select(g => $"{g.CountyCode} {g.SectorKey} {g.MissingStep} {g.Partners}"));
        Assert.Equal("Health in Clark County: Prep is within reach, Launch is not.", gaps[0].Words);
    }

    private static IReadOnlyList<Pathway> Of(Release release, string district) =>
        PathwayTable.Of(release, release.Districts[district]);
}
