using CareerConnect.Api.Data;
using CareerConnect.Api.Equity;
using CareerConnect.Api.Programs;
using CareerConnect.Api.Reach;
using CareerConnect.Api.Regions;
using CareerConnect.Api.Sectors;

namespace CareerConnect.Api.Gaps;

/// <summary>Finds gaps and the programs beside them.</summary>
public static class GapQueries
{
    /// <summary>Each published gap of the newest year with the open programs within reach, by place, level and group; not ranked.</summary>
    /// <param name="release">The release.</param>
    /// <param name="area">Only the place with this code.</param>
    /// <param name="group">Only the group with this key.</param>
    /// <param name="noneWithinReach">True: only gaps without a program within reach. False: only those with one.</param>
    public static IReadOnlyList<GapStep> All(Release release, string? area, string? group, bool? noneWithinReach)
    {
        Data.Release.CheckKey("area", area, release.Areas.Keys);
        Data.Release.CheckKey("group", group, release.Content.Groups.Select(g => g.Key).Append("rural"));
        return
        [
            .. (area is null ? GapTable.Of(release) : GapTable.Of(release, area)).Where(g => (group is null || g.GroupKey == group)
                && (noneWithinReach is null || (g.ProgramsWithinReach == 0) == noneWithinReach)),
        ];
    }

    /// <summary>Each published gap of the region in the newest year with the open programs within reach, by level and group.</summary>
    public static IReadOnlyList<GapStep> OfRegion(Release release, Region region) => GapTable.Of(release, region.Code);

    /// <summary>Each published gap of the county in the newest year with the open programs within reach, by level and group.</summary>
    public static IReadOnlyList<GapStep> OfCounty(Release release, County county) => GapTable.Of(release, county.Code);

    /// <summary>The place.</summary>
    public static Area Area(Release release, GapStep gap) => release.Areas[gap.AreaCode];

    /// <summary>The open programs, by slug.</summary>
    public static IReadOnlyList<CareerProgram> Programs(Release release, GapStep gap) =>
        GapTable.Programs(release, EquityTable.Of(release, [gap.AreaCode], gap.SchoolYear, gap.LevelKey)
            .First(m => m.GroupKey == gap.GroupKey));

    /// <summary>Open programs of the level that the group can reach from the place, by slug; none within reach is a gap too.</summary>
    public static IReadOnlyList<CareerProgram> NextSteps(Release release, EquityMeasure measure) =>
        GapTable.Programs(release, measure);

    /// <summary>Whom it is missing: the newest published gaps of its level in the counties it takes students from. Who takes part in one program is not published.</summary>
    public static IReadOnlyList<GapStep> OfProgram(Release release, CareerProgram program)
    {
        var counties = ProgramReach.DistrictsOf(release, program)
            .Select(d => d.CountyCode).Distinct().Order(StringComparer.Ordinal);
        return
        [
            .. counties.SelectMany(county => GapTable.Of(release, county)).Where(g => g.GroupKey != "all"
                && (g.LevelKey == "any"
                    || string.Equals(g.LevelKey, program.Level.ToString(), StringComparison.OrdinalIgnoreCase))),
        ];
    }

    /// <summary>Whom it is missing: the newest published gaps of the region at the levels of its confirmed programs. Who takes part in one sector is not published.</summary>
    public static IReadOnlyList<GapStep> OfSector(Release release, Sector sector)
    {
        var levels = release.ProgramsBySector.GetValueOrDefault(sector.Key, []).Where(p => p.Confirmed)
            .Select(p => p.Level.ToString()).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return
        [
            .. GapTable.Of(release, release.Content.Region.Code).Where(g => g.GroupKey != "all"
                && levels.Contains(g.LevelKey)),
        ];
    }
}
