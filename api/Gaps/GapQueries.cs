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
            .. GapTable.Of(release).Where(g => (area is null || g.AreaCode == area) && (group is null || g.GroupKey == group)
                && (noneWithinReach is null || (g.ProgramsWithinReach == 0) == noneWithinReach)),
        ];
    }

    /// <summary>The place.</summary>
    public static Area Area(Release release, GapStep gap) => release.Areas[gap.AreaCode];

    /// <summary>The open programs, by slug.</summary>
    public static IReadOnlyList<CareerProgram> Programs(Release release, GapStep gap) =>
        GapTable.Programs(release, EquityTable.Of(release).First(m => m.AreaCode == gap.AreaCode
            && m.SchoolYear == gap.SchoolYear && m.LevelKey == gap.LevelKey && m.GroupKey == gap.GroupKey));

    /// <summary>Open programs of the level that the group can reach from the place, by slug; none within reach is a gap too.</summary>
    public static IReadOnlyList<CareerProgram> NextSteps(Release release, EquityMeasure measure) =>
        GapTable.Programs(release, measure);

    /// <summary>Whom it is missing: the newest published gaps of its level in the counties it takes students from. Who takes part in one program is not published.</summary>
    public static IReadOnlyList<GapStep> OfProgram(Release release, CareerProgram program)
    {
        var counties = release.Content.Districts.Where(d => ProgramReach.Basis(release, program, d) is not null)
            .Select(d => d.CountyCode).ToHashSet();
        return
        [
            .. GapTable.Of(release).Where(g => counties.Contains(g.AreaCode) && g.GroupKey != "all"
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
            .. GapTable.Of(release).Where(g => g.AreaCode == release.Content.Region.Code && g.GroupKey != "all"
                && levels.Contains(g.LevelKey)),
        ];
    }
}
