using CareerConnect.Site.Components;

namespace CareerConnect.Site.Charts;

/// <summary>
/// A group's share of those who took part beside its share of enrolment, in one place and school year. A population of
/// another year is no measure for it: it is kept apart, with its year.
/// </summary>
public sealed record ParticipationGap
{
    private ParticipationGap(FigureData.GroupRef group) => Group = group;

    public FigureData.GroupRef Group { get; }

    /// <summary>Students of the group who took part.</summary>
    public FigureData? Participants { get; private init; }

    /// <summary>Percent of all who took part; null when either count has no value or covers other districts.</summary>
    public PublishedShare? ShareOfParticipants { get; private init; }

    /// <summary>The group's enrolment of the same year.</summary>
    public FigureData? Population { get; private init; }

    /// <summary>Percent of enrolment, of the same year.</summary>
    public PublishedShare? ShareOfEnrollment => Shares.OfEnrollment(Population);

    /// <summary>The newest real enrolment of another year, where the same year has none.</summary>
    public FigureData? OtherYear { get; private init; }

    public bool Synthetic => Participants?.Synthetic == true || Population?.Synthetic == true;

    /// <summary>Percentage points the group takes part less than its share of enrolment; null unless both are told.</summary>
    public double? Points => ShareOfEnrollment?.Exact - ShareOfParticipants?.Exact;

    /// <summary>True when both shares are told and the group takes part less than its share of enrolment.</summary>
    public bool Under => Points > 0;

    /// <summary>True when both shares are told.</summary>
    public bool Known => Points is not null;

    /// <summary>The figures it stands on.</summary>
    public IEnumerable<FigureData> Figures => new[] { Participants, Population, OtherYear }.OfType<FigureData>();

    public static ParticipationGap Of(FigureData.GroupRef group, string level, string year, PlaceFigures place)
    {
        var participants = place.Participation.Find(level, group.Key, year);
        var population = place.Enrollment.Find(null, group.Key, year);
        return new ParticipationGap(group)
        {
            Participants = participants,
            ShareOfParticipants = Shares.OfParticipants(participants, place.Participation.Find(level, "all", year)),
            Population = population,
            OtherYear = Shares.OfEnrollment(population) is null
                ? place.Enrollment
                    .Where(f => f.Group.Key == group.Key && f.SchoolYear != year && Shares.OfEnrollment(f) is not null && !f.Synthetic)
                    .MaxBy(f => f.SchoolYear, StringComparer.Ordinal)
                : null,
        };
    }
}
