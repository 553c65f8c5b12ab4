using CareerConnect.Site.Components;

namespace CareerConnect.Site.Charts;

/// <summary>Each priority group's share of those who took part beside its share of enrolment: one place, level and year.</summary>
public sealed record GapData(PlaceFigures Place, LevelRef Level, string Year) : FigureChart
{
    public IReadOnlyList<ParticipationGap> Gaps { get; } =
        [.. Place.PriorityGroups.Select(g => ParticipationGap.Of(g, Level.Key, Year, Place))];

    public override string Id => $"gap-{Level.Key}";

    public override string Question => FigureQuestion.Of(
        Place.Field, Level.Key, Year, everyYear: Gaps.Any(g => g.OtherYear is not null));

    public override bool Drawn => Gaps.Any(g => g.ShareOfParticipants is not null);

    /// <summary>True when a count it needs is withheld.</summary>
    public bool Withheld => Gaps.Any(g => g.Participants?.Status == "SUPPRESSED")
        || Place.Participation.Find(Level.Key, "all", Year)?.Status == "SUPPRESSED";

    /// <summary>False when the level is not published by group here: then there is nothing to wait for.</summary>
    public bool ByGroup => Gaps.Any(g => g.Participants is not null);

    public override IEnumerable<(string Place, FigureData Figure)> Figures =>
        new[] { Place.Participation.Find(Level.Key, "all", Year) }.OfType<FigureData>()
            .Concat(Gaps.SelectMany(g => g.Figures)).Select(f => (Place.Key, f));

    /// <summary>A chart a level, of the newest year; none without participation.</summary>
    public static IReadOnlyList<GapData> Newest(PlaceFigures place) =>
        place.Years.Count == 0 ? [] : [.. place.Levels.Select(level => new GapData(place, level, place.Years[0]))];
}
