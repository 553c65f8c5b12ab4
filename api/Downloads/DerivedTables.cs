using CareerConnect.Api.Data;
using CareerConnect.Api.Disparity;
using CareerConnect.Api.Equity;

namespace CareerConnect.Api.Downloads;

/// <summary>Tables that are not in the release file but computed from it, the same for everyone who has it.</summary>
internal static class DerivedTables
{
    private static readonly RecordTable<EquityMeasure> Equity =
        new("equity_measure", "AreaCode", "SchoolYear", "LevelKey", "GroupKey");

    private static readonly RecordTable<DisparityIndex> Disparity =
        new("disparity_index", "Subject", "LevelKey", "PlaceCode", "PlaceName", "Period", "SourceKey");

    /// <summary>Calls back with each table and its records.</summary>
    public static void Each(Release release, ITableVisitor visitor)
    {
        visitor.Visit(Equity, EquityTable.Of(release));
        visitor.Visit(Disparity, DisparityTable.Of(release));
    }
}
