using CareerConnect.Api.Data;
using CareerConnect.Api.Participation;
using CareerConnect.Api.Privacy;
using Microsoft.EntityFrameworkCore;

namespace CareerConnect.Api.Releases;

/// <summary>
/// Reads the raw counts that a release is made of: of each district and year those of one source, the best that has any
/// count for it (two are never mixed), and of those only what the shape of the publication has. A store may hold many
/// more: they stay there.
/// </summary>
internal static class SuppliedCounts
{
    public static IReadOnlyList<ParticipationCount> Read(WorkingDb db, PublicationShape shape, SourceRanking ranking)
    {
        var best = new Dictionary<(string District, SchoolYear Year), string>();
        var stored = db.ParticipationCounts.AsNoTracking();
        foreach (var part in stored.Select(c => new { c.DistrictCode, c.SchoolYear, c.SourceKey }).Distinct().AsEnumerable())
        {
            var key = (part.DistrictCode, part.SchoolYear);
            if (!best.TryGetValue(key, out var source) || ranking.Of(part.SourceKey) < ranking.Of(source))
            {
                best[key] = part.SourceKey;
            }
        }

        var layout = new CellLayout(shape);
        return
        [
            .. stored.Where(c => layout.Levels.Contains(c.Level) && layout.Groups.Contains(c.Group)).AsEnumerable()
                .Where(c => best[(c.DistrictCode, c.SchoolYear)] == c.SourceKey)
                .OrderBy(c => c.DistrictCode, StringComparer.Ordinal).ThenBy(c => c.SchoolYear)
                .ThenBy(c => c.Level, StringComparer.Ordinal).ThenBy(c => c.Group, StringComparer.Ordinal),
        ];
    }
}
