using CareerConnect.Api.Data;
using CareerConnect.Api.Privacy;

namespace CareerConnect.Api.Releases;

/// <summary>
/// What has been said of participation before. Made-up figures bind no real ones and real ones no made-up ones: of
/// each year only the releases count that were of its kind.
/// </summary>
internal static class EarlierReleases
{
    public static IReadOnlyList<EarlierRelease> Read(
        IEnumerable<EarlierParticipation> releases, Func<string, bool> isSynthetic) =>
        [.. releases.Select(release => new EarlierRelease(Cells(release, isSynthetic))).Where(r => r.Cells.Count > 0)];

    /// <summary>The cells of participation that a release holds.</summary>
    public static Dictionary<CellKey, PublishedCell> Cells(ReleaseContent release) =>
        Cells(EarlierParticipation.Of(release), null);

    private static Dictionary<CellKey, PublishedCell> Cells(EarlierParticipation release, Func<string, bool>? isSynthetic)
    {
        var kinds = release.Figures.GroupBy(f => f.SchoolYear)
            .Where(year => isSynthetic is null
                || isSynthetic(year.Key.ToString()) == year.Any(f => release.Synthetic.Contains(f.SourceKey)));
        return kinds.SelectMany(year => year).ToDictionary(
            f => new CellKey(f.AreaCode, f.SchoolYear.ToString(), f.Level, f.Group),
            f => f.Value is { } value ? PublishedCell.Of(value) : PublishedCell.Suppressed);
    }
}
