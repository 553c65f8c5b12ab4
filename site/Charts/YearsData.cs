using CareerConnect.Site.Components;

namespace CareerConnect.Site.Charts;

/// <summary>The gap of each priority group over the years with participation: a drawing a group, on one axis.</summary>
public sealed record YearsData(PlaceFigures Place, LevelRef Level) : FigureChart
{
    public IReadOnlyList<string> Years { get; } = Steps.SchoolYears(Place.Years);

    /// <summary>For each group its gap in each of the years.</summary>
    public IReadOnlyList<(FigureData.GroupRef Group, IReadOnlyList<ParticipationGap> Gaps)> Panels =>
    [
        .. Place.PriorityGroups
            .Select(group => (group, (IReadOnlyList<ParticipationGap>)
                [.. Years.Select(year => ParticipationGap.Of(group, Level.Key, year, Place))]))
            .Where(panel => panel.Item2.Count(g => g.ShareOfParticipants?.Exact is not null) > 1),
    ];

    /// <summary>The top of the axis that all drawings share.</summary>
    public double Top => Axis.Top(Panels.SelectMany(p => p.Gaps)
        .SelectMany(g => new[] { g.ShareOfParticipants?.Exact, g.ShareOfEnrollment?.Exact }).OfType<double>().DefaultIfEmpty(0).Max());

    public override string Id => "years";

    public override string Question => FigureQuestion.Of(Place.Field, Level.Key, null);

    public override bool Drawn => Panels.Count > 0;

    public override IEnumerable<(string Place, FigureData Figure)> Figures =>
        Years.Select(year => Place.Participation.Find(Level.Key, "all", year)).OfType<FigureData>()
            .Concat(Panels.SelectMany(p => p.Gaps).SelectMany(g => new[] { g.Participants, g.Population }.OfType<FigureData>()))
            .Select(f => (Place.Key, f));
}
