using CareerConnect.Api.Data;
using CareerConnect.Api.Events;
using CareerConnect.Api.Figures;
using CareerConnect.Api.Outcomes;
using CareerConnect.Api.Programs;
using CareerConnect.Api.Regions;

namespace CareerConnect.Api.Districts;

/// <summary>Finds districts and what their students can do.</summary>
public static class DistrictQueries
{
    /// <summary>The region's school districts, by code.</summary>
    public static IReadOnlyList<District> All(Release release) => release.Content.Districts;

    /// <summary>One district, by code or by slug; null if there is none.</summary>
    /// <param name="release">The release.</param>
    /// <param name="code">The state's district code (OSPI), such as "06037".</param>
    /// <param name="slug">Name in addresses, such as "vancouver".</param>
    public static District? Find(Release release, string? code, string? slug) =>
        code is not null ? release.Districts.GetValueOrDefault(code)
        : slug is not null ? release.DistrictsBySlug.GetValueOrDefault(slug)
        : null;

    /// <summary>The county OSPI counts it to.</summary>
    public static County County(Release release, District district) => release.Counties[district.CountyCode];

    /// <summary>Programs the district takes part in, by slug.</summary>
    public static IReadOnlyList<CareerProgram> Programs(Release release, District district) =>
        Programs(release, district, null);

    /// <summary>Programs the district takes part in, by slug.</summary>
    /// <param name="release">The release.</param>
    /// <param name="district">The district.</param>
    /// <param name="relation">Only those the district has this part in.</param>
    public static IReadOnlyList<CareerProgram> Programs(
        Release release, District district, DistrictRelation? relation) =>
        [.. Slugs(release, district, relation).Select(release.Programs.GetValueOrDefault).OfType<CareerProgram>()];

    /// <summary>Events the district takes part in, by slug.</summary>
    public static IReadOnlyList<CareerEvent> Events(Release release, District district) =>
        Events(release, district, null);

    /// <summary>Events the district takes part in, by slug.</summary>
    /// <param name="release">The release.</param>
    /// <param name="district">The district.</param>
    /// <param name="relation">Only those the district has this part in.</param>
    public static IReadOnlyList<CareerEvent> Events(
        Release release, District district, DistrictRelation? relation) =>
        [.. Slugs(release, district, relation).Select(release.Events.GetValueOrDefault).OfType<CareerEvent>()];

    /// <summary>Students enrolled in the district, by school year and group.</summary>
    /// <param name="release">The release.</param>
    /// <param name="district">The district.</param>
    /// <param name="schoolYear">Only this school year.</param>
    /// <param name="group">Only the group with this key; "all" is everyone.</param>
    public static IReadOnlyList<PublishedFigure> Enrollment(
        Release release, District district, SchoolYear? schoolYear, string? group) =>
        release.FiguresOf(district.Code, Measure.Enrollment, schoolYear, null, group);

    /// <summary>Students in the district in career-connected learning, by school year, level and group.</summary>
    /// <param name="release">The release.</param>
    /// <param name="district">The district.</param>
    /// <param name="schoolYear">Only this school year.</param>
    /// <param name="level">Only the level with this key; "any" counts each student once.</param>
    /// <param name="group">Only the group with this key; "all" is everyone.</param>
    public static IReadOnlyList<PublishedFigure> Participation(
        Release release, District district, SchoolYear? schoolYear, string? level, string? group) =>
        release.FiguresOf(district.Code, Measure.Participation, schoolYear, level, group);

    /// <summary>Published outcomes of the district.</summary>
    /// <param name="release">The release.</param>
    /// <param name="district">The district.</param>
    /// <param name="measure">Only this measure, such as "graduation_rate_4yr".</param>
    public static IReadOnlyList<Outcome> Outcomes(Release release, District district, string? measure) =>
        release.OutcomesOf(AreaKind.District, district.Code, measure);

    private static IEnumerable<string> Slugs(Release release, District district, DistrictRelation? relation) =>
        release.OpportunitiesOfDistrict.GetValueOrDefault(district.Code, [])
            .Where(o => relation is null || o.Relation == relation)
            .Select(o => o.OpportunitySlug).Distinct();
}
