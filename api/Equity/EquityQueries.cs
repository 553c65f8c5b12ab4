using CareerConnect.Api.Data;
using CareerConnect.Api.Districts;
using CareerConnect.Api.Figures;
using CareerConnect.Api.Provenance;
using CareerConnect.Api.Regions;

namespace CareerConnect.Api.Equity;

/// <summary>Finds equity measures and what they are about. They are in the order of places and groups, never of their size.</summary>
public static class EquityQueries
{
    /// <summary>How each priority group takes part in each place of one year, computed from published figures; not ranked.</summary>
    /// <param name="release">The release.</param>
    /// <param name="level">Key of the level; "any" counts each student once.</param>
    /// <param name="schoolYear">The school year; without, the newest that participation is published for.</param>
    /// <param name="group">Only the group with this key; "all" is everyone, "rural" the region's rural districts.</param>
    /// <param name="areaKind">Only places of this kind.</param>
    public static IReadOnlyList<EquityMeasure> All(
        Release release, string level, SchoolYear? schoolYear, string? group, AreaKind? areaKind)
    {
        Check(release, level, group);
        var areas = release.Figures.Areas.Where(a => areaKind is null || release.Areas[a].Kind == areaKind).ToList();
        return (schoolYear ?? release.Figures.NewestOf(Measure.Participation)) is { } year
            ? [.. EquityTable.Of(release, areas, year, level).Where(m => group is null || m.GroupKey == group)]
            : [];
    }

    /// <summary>How each priority group takes part in the region, computed from published figures.</summary>
    /// <param name="release">The release.</param>
    /// <param name="region">The region.</param>
    /// <param name="schoolYear">Only this school year.</param>
    /// <param name="level">Only the level with this key; "any" counts each student once.</param>
    /// <param name="group">Only the group with this key; "all" is everyone.</param>
    public static IReadOnlyList<EquityMeasure> OfRegion(
        Release release, Region region, SchoolYear? schoolYear, string? level, string? group) =>
        Of(release, region.Code, schoolYear, level, group);

    /// <summary>How each priority group takes part in the county, computed from published figures.</summary>
    /// <param name="release">The release.</param>
    /// <param name="county">The county.</param>
    /// <param name="schoolYear">Only this school year.</param>
    /// <param name="level">Only the level with this key; "any" counts each student once.</param>
    /// <param name="group">Only the group with this key; "all" is everyone.</param>
    public static IReadOnlyList<EquityMeasure> OfCounty(
        Release release, County county, SchoolYear? schoolYear, string? level, string? group) =>
        Of(release, county.Code, schoolYear, level, group);

    /// <summary>How each priority group takes part in the district, computed from published figures.</summary>
    /// <param name="release">The release.</param>
    /// <param name="district">The district.</param>
    /// <param name="schoolYear">Only this school year.</param>
    /// <param name="level">Only the level with this key; "any" counts each student once.</param>
    /// <param name="group">Only the group with this key; "all" is everyone.</param>
    public static IReadOnlyList<EquityMeasure> OfDistrict(
        Release release, District district, SchoolYear? schoolYear, string? level, string? group) =>
        Of(release, district.Code, schoolYear, level, group);

    /// <summary>The place counted.</summary>
    public static Area Area(Release release, EquityMeasure measure) => release.Areas[measure.AreaCode];

    /// <summary>Where the participants were published.</summary>
    public static DataSource Source(Release release, EquityMeasure measure) => release.Sources[measure.SourceKey];

    private static List<EquityMeasure> Of(
        Release release, string area, SchoolYear? schoolYear, string? level, string? group)
    {
        Check(release, level, group);
        return [.. EquityTable.Of(release, [area], schoolYear, level).Where(m => group is null || m.GroupKey == group)];
    }

    private static void Check(Release release, string? level, string? group)
    {
        Data.Release.CheckKey("level", level, release.Content.Levels.Select(l => l.Key));
        Data.Release.CheckKey("group", group, release.Content.Groups.Select(g => g.Key).Append("rural"));
    }
}
