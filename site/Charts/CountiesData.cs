using CareerConnect.Site.Components;

namespace CareerConnect.Site.Charts;

/// <summary>One group's gap in the region and in each of its counties, in the order of their names.</summary>
public sealed record CountiesData(
    PlaceFigures Region, IReadOnlyList<PlaceFigures> Counties, FigureData.GroupRef Group, LevelRef Level, string Year)
    : FigureChart
{
    public IReadOnlyList<(PlaceFigures Place, ParticipationGap Gap)> Rows { get; } =
        [.. Counties.Prepend(Region).Select(p => (p, ParticipationGap.Of(Group, Level.Key, Year, p)))];

    public override string Id => $"counties-{Group.Key.Replace('_', '-')}";

    public override string Question => FigureQuestion.OfCounties(
        Level.Key, Year, Group.Key, everyYear: Rows.Any(r => r.Gap.OtherYear is not null));

    public override bool Drawn => Rows.Skip(1).Any(r => r.Gap.ShareOfParticipants is not null);

    public override IEnumerable<(string Place, FigureData Figure)> Figures => Rows.SelectMany(r =>
        new[] { r.Place.Participation.Find(Level.Key, "all", Year) }.OfType<FigureData>().Concat(r.Gap.Figures)
            .Select(f => (r.Place.Key, f)));
}
