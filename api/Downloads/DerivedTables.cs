using CareerConnect.Api.Data;
using CareerConnect.Api.Disparity;
using CareerConnect.Api.Equity;
using CareerConnect.Api.Gaps;
using CareerConnect.Api.Goals;
using CareerConnect.Api.Pathways;

namespace CareerConnect.Api.Downloads;

/// <summary>Tables that are not in the release file but computed from it, the same for everyone who has it.</summary>
internal static class DerivedTables
{
    private static readonly RecordTable<EquityMeasure> Equity =
        new("equity_measure", "AreaCode", "SchoolYear", "LevelKey", "GroupKey");

    private static readonly RecordTable<DisparityIndex> Disparity =
        new("disparity_index", "Subject", "LevelKey", "PlaceCode", "PlaceName", "Period", "SourceKey");

    private static readonly RecordTable<GoalProgress> Goals = new("goal_progress", "GoalKey");

    private static readonly RecordTable<PathwayGap> PathwayGaps = new("pathway_gap", "CountyCode", "SectorKey");

    private static readonly RecordTable<GapStep> Gaps = new("gap", "AreaCode", "SchoolYear", "LevelKey", "GroupKey");

    /// <summary>Calls back with each table and its records.</summary>
    public static void Each(Release release, ITableVisitor visitor)
    {
        visitor.Visit(Equity, EquityTable.Of(release));
        visitor.Visit(Disparity, DisparityTable.Of(release));
        visitor.Visit(Goals, [.. release.Content.Goals.Select(goal => GoalReading.Of(release, goal))]);
        visitor.Visit(PathwayGaps, PathwayTable.Gaps(release));
        visitor.Visit(Gaps, GapTable.Of(release));
    }
}
