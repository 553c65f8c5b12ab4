using CareerConnect.Api.Data;
using CareerConnect.Api.Figures;

namespace CareerConnect.Api.Releases;

/// <summary>What a release that is out says of participation, and nothing else of it: many are out.</summary>
/// <param name="Figures">Its figures of participation.</param>
/// <param name="Synthetic">Keys of its sources that are made up.</param>
public sealed record EarlierParticipation(IReadOnlyList<FigureRow> Figures, IReadOnlySet<string> Synthetic)
{
    public static EarlierParticipation Of(ReleaseContent release) => new(
        new FigureTable([.. release.Figures.Where(f => f.Measure == Measure.Participation)]).Rows,
        release.Sources.Where(s => s.Synthetic).Select(s => s.Key).ToHashSet());
}
