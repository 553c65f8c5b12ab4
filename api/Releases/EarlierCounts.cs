using CareerConnect.Api.Data;
using CareerConnect.Api.Provenance;

namespace CareerConnect.Api.Releases;

/// <summary>What a release that is out counts, and nothing else of it: many are out.</summary>
/// <param name="Participation">What it says of participation.</param>
/// <param name="Units">Its counts by group.</param>
/// <param name="Sources">Where they are from.</param>
public sealed record EarlierCounts(
    EarlierParticipation Participation, IReadOnlyDictionary<string, GroupUnit> Units, IReadOnlyList<DataSource> Sources)
{
    public static EarlierCounts Of(ReleaseContent release) =>
        new(EarlierParticipation.Of(release), GroupUnit.Of(release), release.Sources);
}
