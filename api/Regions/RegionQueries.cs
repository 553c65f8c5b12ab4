using CareerConnect.Api.Data;
using CareerConnect.Api.Districts;
using CareerConnect.Api.Figures;
using CareerConnect.Api.Outcomes;

namespace CareerConnect.Api.Regions;

/// <summary>The region and what its pages show of it.</summary>
public static class RegionQueries
{
    /// <summary>The region this release is about.</summary>
    public static Region Region(Release release) => release.Content.Region;

    /// <summary>The region's counties, by code.</summary>
    public static IReadOnlyList<County> Counties(Release release, Region _) => release.Content.Counties;

    /// <summary>The region's school districts, by code.</summary>
    public static IReadOnlyList<District> Districts(Release release, Region _) => release.Content.Districts;

    /// <summary>Single facts that the network's own pages state.</summary>
    public static IReadOnlyList<NetworkFact> NetworkFacts(Release release, Region _) =>
        release.Content.NetworkFacts;

    /// <summary>Students enrolled in the region's districts, by school year and group.</summary>
    /// <param name="release">The release.</param>
    /// <param name="region">The region.</param>
    /// <param name="schoolYear">Only this school year.</param>
    /// <param name="group">Only the group with this key; "all" is everyone.</param>
    public static IReadOnlyList<PublishedFigure> Enrollment(
        Release release, Region region, SchoolYear? schoolYear, string? group) =>
        release.FiguresOf(region.Code, Measure.Enrollment, schoolYear, null, group);

    /// <summary>Students of the region in career-connected learning, by school year, level and group.</summary>
    /// <param name="release">The release.</param>
    /// <param name="region">The region.</param>
    /// <param name="schoolYear">Only this school year.</param>
    /// <param name="level">Only the level with this key; "any" counts each student once.</param>
    /// <param name="group">Only the group with this key; "all" is everyone.</param>
    public static IReadOnlyList<PublishedFigure> Participation(
        Release release, Region region, SchoolYear? schoolYear, string? level, string? group) =>
        release.FiguresOf(region.Code, Measure.Participation, schoolYear, level, group);

    /// <summary>Students enrolled in the whole state, to compare with.</summary>
    /// <param name="release">The release.</param>
    /// <param name="region">The region.</param>
    /// <param name="schoolYear">Only this school year.</param>
    /// <param name="group">Only the group with this key; "all" is everyone.</param>
    public static IReadOnlyList<PublishedFigure> StateEnrollment(
        Release release, Region region, SchoolYear? schoolYear, string? group) =>
        release.FiguresOf(region.StateCode, Measure.Enrollment, schoolYear, null, group);

    /// <summary>Published outcomes of the region as a whole.</summary>
    /// <param name="release">The release.</param>
    /// <param name="region">The region.</param>
    /// <param name="measure">Only this measure, such as "graduation_rate_4yr".</param>
    public static IReadOnlyList<Outcome> Outcomes(Release release, Region region, string? measure) =>
        release.OutcomesOf(AreaKind.Region, region.Code, measure);
}
