using CareerConnect.Api.Data;
using CareerConnect.Api.Enrollment;
using CareerConnect.Api.Figures;

namespace CareerConnect.Api.Releases;

/// <summary>
/// Enrolment as published: for each place, year and group the best source's count, and sums over the districts
/// of each county, group of counties, class of districts and of the region. A sum adds up published counts only, so it tells nothing that they do not;
/// it says how many districts it covers, and its share divides by the enrolment of those.
/// </summary>
internal static class EnrollmentFigures
{
    public const string Level = "all";
    public const string Everyone = "all";

    public static List<FigureRow> Build(
        IReadOnlyCollection<EnrollmentCount> counts,
        IEnumerable<SummedArea> areas,
        RegionDefinition definition,
        SourceRanking ranking)
    {
        var places = Places(counts, definition, ranking);
        var byCell = places
            .Where(f => f.AreaCode != definition.Region.StateCode)
            .GroupBy(f => (f.SchoolYear, f.Group))
            .Select(g => g.ToDictionary(f => f.AreaCode))
            .ToList();
        var sums = areas
            .SelectMany(area => byCell.Select(cell => Sum(area, cell, ranking)))
            .OfType<FigureRow>();
        return [.. places, .. sums];
    }

    private static List<FigureRow> Places(
        IReadOnlyCollection<EnrollmentCount> counts, RegionDefinition definition, SourceRanking ranking)
    {
        // Genders, and races, add up to everyone: of one place and year they come from one source, for each source
        // withholds what its own numbers would give away, and two of them together might.
        var partOf = definition.Groups.ToDictionary(g => g.Key, g => g.Dimension is "gender" or "race" ? g.Dimension : g.Key);
        var best = counts
            .GroupBy(c => (c.AreaCode, c.SchoolYear, Part: partOf[c.Group]))
            .SelectMany(part => part
                .GroupBy(c => c.SourceKey)
                .OrderBy(source => source.All(c => c.Status == FigureStatus.NotAvailable))
                .ThenBy(source => ranking.Of(source.Key))
                .First())
            .ToList();
        var totals = best.Where(c => c.Group == Everyone)
            .ToDictionary(c => (c.AreaCode, c.SchoolYear), c => c.Students);
        var ownTotals = counts.Where(c => c.Group == Everyone)
            .ToDictionary(c => (c.SourceKey, c.AreaCode, c.SchoolYear), c => c.Students);
        return [.. best.Select(c => new FigureRow
        {
            AreaCode = c.AreaCode,
            SchoolYear = c.SchoolYear,
            Measure = Measure.Enrollment,
            Level = Level,
            Group = c.Group,
            Value = c.Students,
            Status = c.Status,
            SourceKey = c.SourceKey,
            Base = ownTotals.GetValueOrDefault((c.SourceKey, c.AreaCode, c.SchoolYear))
                ?? totals.GetValueOrDefault((c.AreaCode, c.SchoolYear)),
        })];
    }

    private static FigureRow? Sum(SummedArea area, Dictionary<string, FigureRow> cell, SourceRanking ranking)
    {
        var known = area.Districts
            .Select(d => cell.GetValueOrDefault(d.Code))
            .OfType<FigureRow>()
            .Where(f => f.Status == FigureStatus.Value)
            .ToList();
        return known.Count == 0 ? null : known[0] with
        {
            AreaCode = area.Area.Code,
            Value = known.Sum(f => f.Value),
            SourceKey = ranking.Weakest(known.Select(f => f.SourceKey)),
            DistrictsCovered = known.Count,
            DistrictsInArea = area.Districts.Count,
            Base = known.All(f => f.Base is not null) ? known.Sum(f => f.Base) : null,
        };
    }
}
