using CareerConnect.Site.Components;

namespace CareerConnect.Site.Pages;

/// <summary>
/// A group's share of those who took part beside its share of enrolment, in one school year. A population of
/// another year is no measure for it: then there is no second mark, and the newest known one is said in words.
/// </summary>
public sealed record ParticipationGap
{
    private ParticipationGap(FigureData.GroupRef group) => Group = group;

    public FigureData.GroupRef Group { get; }

    /// <summary>Students of the group who took part.</summary>
    public FigureData? Participants { get; private init; }

    /// <summary>
    /// Whole percent of all who took part; null when either count has no value or covers other districts, of fewer
    /// than 20 students, and below 5 or above 95 percent.
    /// </summary>
    public double? ShareOfParticipants { get; private init; }

    /// <summary>The group's enrolment of the same year.</summary>
    public FigureData? Population { get; private init; }

    /// <summary>Percent of enrolment, of the same year.</summary>
    public double? ShareOfEnrollment => Population?.SharePercent;

    /// <summary>The newest share of enrolment of another year, where the same year has none.</summary>
    public FigureData? OtherYear { get; private init; }

    public bool Synthetic => Participants?.Synthetic == true || Population?.Synthetic == true;

    public static ParticipationGap Of(
        FigureData.GroupRef group, string level, string year, ParticipationPage.RegionPart region)
    {
        var participants = region.Participation.Find(level, group.Key, year);
        var whole = region.Participation.Find(level, "all", year);
        var population = region.Enrollment.Find(null, group.Key, year);
        return new ParticipationGap(group)
        {
            Participants = participants,
            ShareOfParticipants = participants?.Value is { } part && whole?.Value is { } all and >= 20
                && participants.DistrictsCovered == whole.DistrictsCovered && 20 * part >= all && 20 * part <= 19 * all
                ? Math.Round(100.0 * part / all, MidpointRounding.AwayFromZero)
                : null,
            Population = population,
            OtherYear = population?.SharePercent is null
                ? region.Enrollment.Where(f => f.Group.Key == group.Key && f.SharePercent is not null && !f.Synthetic)
                    .MaxBy(f => f.SchoolYear, StringComparer.Ordinal)
                : null,
        };
    }
}
