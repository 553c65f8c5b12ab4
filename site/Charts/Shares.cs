using CareerConnect.Site.Components;

namespace CareerConnect.Site.Charts;

/// <summary>Shares of students, in percent. The one place of the charts that reads or computes them.</summary>
public static class Shares
{
    /// <summary>A group's share of the students enrolled, as published; null when there is none.</summary>
    public static double? OfEnrollment(FigureData? group) => group?.SharePercent;

    /// <summary>A group's share of those who took part; null unless both counts are published and cover the same districts.</summary>
    public static double? OfParticipants(FigureData? group, FigureData? everyone) =>
        group?.Value is { } part && everyone?.Value is { } all and > 0
        && group.DistrictsCovered == everyone.DistrictsCovered
            ? 100.0 * part / all
            : null;
}
