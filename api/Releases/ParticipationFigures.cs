using CareerConnect.Api.Data;
using CareerConnect.Api.Districts;
using CareerConnect.Api.Figures;
using CareerConnect.Api.Participation;

namespace CareerConnect.Api.Releases;

/// <summary>
/// Participation as published for now: the region only, and nothing under ten. A split needs both sides at ten
/// or more and the very districts its whole covers, or the one could be taken from the other.
/// </summary>
internal static class ParticipationFigures
{
    private const int Floor = 10;
    private const string Everyone = "all";

    public static List<FigureRow> Build(
        IReadOnlyCollection<ParticipationCount> counts,
        IReadOnlyCollection<FigureRow> enrollment,
        IReadOnlyCollection<District> districts,
        RegionDefinition definition,
        SourceRanking ranking)
    {
        var enrolled = enrollment
            .Where(f => f.Status == FigureStatus.Value)
            .ToDictionary(f => (f.AreaCode, f.SchoolYear, f.Group), f => f.Value);
        var complements = definition.Groups.ToDictionary(g => g.Key, g => g.ComplementKey);
        var cells = Best(counts, ranking).ToLookup(c => (c.SchoolYear, c.Level, c.Group));
        return [.. cells.Select(cell => Figure(
            [.. cell], MayBeSaid(cell.Key.SchoolYear, cell.Key.Level, cell.Key.Group)))];

        bool MayBeSaid(SchoolYear year, string level, string group)
        {
            var own = cells[(year, level, group)];
            if (complements[group] is not { } other)
            {
                return Enough(own);
            }

            var rest = cells[(year, level, other)];
            return Enough(own) && Enough(rest)
                && SameDistricts(own, rest) && SameDistricts(own, cells[(year, level, Everyone)]);
        }

        FigureRow Figure(List<ParticipationCount> parts, bool said) => new()
        {
            AreaCode = definition.Region.Code,
            SchoolYear = parts[0].SchoolYear,
            Measure = Measure.Participation,
            Level = parts[0].Level,
            Group = parts[0].Group,
            Value = said ? parts.Sum(c => c.Students) : null,
            Status = said ? FigureStatus.Value : FigureStatus.Suppressed,
            SourceKey = ranking.Weakest(parts.Select(c => c.SourceKey)),
            DistrictsCovered = parts.Count,
            DistrictsInArea = districts.Count,
            Base = parts.Aggregate((int?)0, (total, c) =>
                total + enrolled.GetValueOrDefault((c.DistrictCode, c.SchoolYear, c.Group))),
        };
    }

    // One source a district and year, the best that has any count for it: two are never mixed.
    private static IEnumerable<ParticipationCount> Best(
        IEnumerable<ParticipationCount> counts, SourceRanking ranking) =>
        counts.GroupBy(c => (c.DistrictCode, c.SchoolYear)).SelectMany(district =>
            district.GroupBy(c => c.SourceKey).MinBy(source => ranking.Of(source.Key))!);

    private static bool Enough(IEnumerable<ParticipationCount> parts) => parts.Sum(c => c.Students) >= Floor;

    private static bool SameDistricts(
        IEnumerable<ParticipationCount> left, IEnumerable<ParticipationCount> right) =>
        left.Select(c => c.DistrictCode).ToHashSet().SetEquals(right.Select(c => c.DistrictCode));
}
