using CareerConnect.Api.Data;
using CareerConnect.Api.Districts;
using CareerConnect.Api.Events;
using CareerConnect.Api.Figures;
using CareerConnect.Api.Outcomes;
using CareerConnect.Api.Partners;
using CareerConnect.Api.Programs;

namespace CareerConnect.Api.Regions;

/// <summary>Finds counties and what is in them.</summary>
public static class CountyQueries
{
    /// <summary>The region's counties, by code.</summary>
    public static IReadOnlyList<County> All(Release release) => release.Content.Counties;

    /// <summary>One county, by code or by slug; null if there is none.</summary>
    /// <param name="release">The release.</param>
    /// <param name="code">Federal (FIPS) code, such as "53011".</param>
    /// <param name="slug">Name in addresses, such as "clark".</param>
    public static County? Find(Release release, string? code, string? slug) =>
        code is not null ? release.Counties.GetValueOrDefault(code)
        : slug is not null ? release.CountiesBySlug.GetValueOrDefault(slug)
        : null;

    /// <summary>The region's school districts that OSPI counts to the county, by code.</summary>
    public static IReadOnlyList<District> Districts(Release release, County county) =>
        release.DistrictsByCounty.GetValueOrDefault(county.Code, []);

    /// <summary>Its outline, for a small map; null where no source drew it.</summary>
    public static CountyOutline? Outline(Release release, County county) =>
        release.Content.CountyOutlines.FirstOrDefault(o => o.CountyCode == county.Code);

    /// <summary>Programs that take place in the county, by slug.</summary>
    public static IReadOnlyList<CareerProgram> Programs(Release release, County county) =>
        release.ProgramsByCounty.GetValueOrDefault(county.Code, []);

    /// <summary>Events that take place in the county, by slug.</summary>
    public static IReadOnlyList<CareerEvent> Events(Release release, County county) =>
        release.EventsByCounty.GetValueOrDefault(county.Code, []);

    /// <summary>Partners of the county, by slug.</summary>
    public static IReadOnlyList<Partner> Partners(Release release, County county) =>
        release.PartnersByCounty.GetValueOrDefault(county.Code, []);

    /// <summary>Students enrolled in the county, by school year and group.</summary>
    /// <param name="release">The release.</param>
    /// <param name="county">The county.</param>
    /// <param name="schoolYear">Only this school year.</param>
    /// <param name="group">Only the group with this key; "all" is everyone.</param>
    public static IReadOnlyList<PublishedFigure> Enrollment(
        Release release, County county, SchoolYear? schoolYear, string? group) =>
        release.FiguresOf(county.Code, Measure.Enrollment, schoolYear, null, group);

    /// <summary>Students in the county in career-connected learning, by school year, level and group.</summary>
    /// <param name="release">The release.</param>
    /// <param name="county">The county.</param>
    /// <param name="schoolYear">Only this school year.</param>
    /// <param name="level">Only the level with this key; "any" counts each student once.</param>
    /// <param name="group">Only the group with this key; "all" is everyone.</param>
    public static IReadOnlyList<PublishedFigure> Participation(
        Release release, County county, SchoolYear? schoolYear, string? level, string? group) =>
        release.FiguresOf(county.Code, Measure.Participation, schoolYear, level, group);

    /// <summary>Published outcomes of the county.</summary>
    /// <param name="release">The release.</param>
    /// <param name="county">The county.</param>
    /// <param name="measure">Only this measure, such as "graduation_rate_4yr".</param>
    public static IReadOnlyList<Outcome> Outcomes(Release release, County county, string? measure) =>
        release.OutcomesOf(AreaKind.County, county.Code, measure);
}
