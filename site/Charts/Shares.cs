using CareerConnect.Site.Components;

namespace CareerConnect.Site.Charts;

/// <summary>Shares of students, in percent. The one place of the charts that reads or computes them.</summary>
public static class Shares
{
    // The rule of the api's sharePercent: whole percent, never of fewer than 20, not told below 5 and above 95.
    private const int SmallestWhole = 20;

    /// <summary>A group's share of the students enrolled, as published; null when there is none.</summary>
    public static PublishedShare? OfEnrollment(FigureData? group) => group switch
    {
        { SharePercent: { } percent } => PublishedShare.Of(percent),
        { ShareText: ['<', ..] } => PublishedShare.Low,
        { ShareText: ['>', ..] } => PublishedShare.High,
        _ => null,
    };

    /// <summary>
    /// A group's share of those who took part, by the same rule; null unless both counts are published and cover the
    /// same districts.
    /// </summary>
    public static PublishedShare? OfParticipants(FigureData? group, FigureData? everyone) =>
        group?.Value is not { } part || everyone?.Value is not { } all || all < SmallestWhole
        || group.DistrictsCovered != everyone.DistrictsCovered ? null
        : 20 * part < all ? PublishedShare.Low
        : 20 * part > 19 * all ? PublishedShare.High
        : PublishedShare.Of(Math.Round(100.0 * part / all, MidpointRounding.AwayFromZero));
}
