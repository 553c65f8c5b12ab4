using CareerConnect.Api.Data;
using CareerConnect.Api.Districts;
using CareerConnect.Api.Figures;
using CareerConnect.Api.Participation;
using CareerConnect.Api.Privacy;
using CareerConnect.Api.Provenance;

namespace CareerConnect.Api.Releases;

/// <summary>
/// Participation as published: raw counts go into the rule of api/Privacy, and what comes out is all that anyone
/// sees of them. When it cannot be proven safe nothing is published.
/// </summary>
internal sealed class ParticipationFigures(
    IReadOnlyList<SummedArea> areas,
    IReadOnlyList<District> districts,
    PublicFacts facts,
    IReadOnlyCollection<DataSource> sources,
    SourceRanking ranking)
{
    private readonly HashSet<string> _synthetic = [.. sources.Where(s => s.Synthetic).Select(s => s.Key)];
    private readonly Dictionary<string, SummedArea> _areas = areas.ToDictionary(a => a.Area.Code);
    private readonly ILookup<string, string> _areasOf = areas
        .SelectMany(a => a.Districts, (area, district) => (Area: area.Area.Code, district.Code))
        .Concat(districts.Select(d => (Area: d.Code, d.Code)))
        .ToLookup(d => d.Code, d => d.Area);

    public (IReadOnlyList<FigureRow> Figures, IReadOnlyList<CertificateLine> Certificate) Build(
        IReadOnlyList<ParticipationCount> best, IReadOnlyList<EarlierParticipation> earlier, TextWriter log)
    {
        if (best.Count == 0)
        {
            return ([], []);
        }

        var supplied = best.Where(c => c.Level == facts.Shape.AnyLevel && c.Group == facts.Shape.AllGroup)
            .ToLookup(c => c.SchoolYear.ToString());
        var result = Publication.Publish(new PublicationInput
        {
            Facts = facts,
            Years = [.. supplied.Select(y => y.Key).Order(StringComparer.Ordinal)],
            Counts = [.. best.Select(c => new RawCount(
                c.DistrictCode, c.SchoolYear.ToString(), c.Level, c.Group, c.Students))],
            Earlier = EarlierReleases.Read(earlier, year => supplied[year].Any(c => _synthetic.Contains(c.SourceKey))),
        });
        if (!result.Passed)
        {
            throw new PublicationRefusedException(result.AuditFailure!);
        }

        log.WriteLine(result.Utility);
        foreach (var year in result.HeldYears)
        {
            log.WriteLine($"{year} stays as published: a correction of fewer than ten students waits for the next year.");
        }

        var parts = supplied.SelectMany(
                year => year.SelectMany(c => _areasOf[c.DistrictCode], (count, area) => (Year: year.Key, Area: area, Count: count)))
            .ToLookup(p => (p.Year, p.Area), p => p.Count);
        var figures = result.Cells.Where(c => c.Value.Status != CellStatus.NotAvailable)
            .Select(c => Figure(c.Key, c.Value, [.. parts[(c.Key.Year, c.Key.Area)]])).ToList();
        return (figures, CertificateLines.Write(result.Certificate));
    }

    private FigureRow Figure(CellKey cell, PublishedCell published, IReadOnlyList<ParticipationCount> parts)
    {
        var area = _areas.GetValueOrDefault(cell.Area);
        return new FigureRow
        {
            AreaCode = cell.Area,
            SchoolYear = SchoolYear.Parse(cell.Year),
            Measure = Measure.Participation,
            Level = cell.Level,
            Group = cell.Group,
            Value = published.Value,
            Status = published.Status == CellStatus.Value ? FigureStatus.Value : FigureStatus.Suppressed,
            SourceKey = ranking.Weakest(parts.Select(c => c.SourceKey)),
            DistrictsCovered = area is null ? null : parts.Count,
            DistrictsInArea = area?.Districts.Count,
            Base = parts.Aggregate((int?)0, (sum, c) => sum + Enrolled(c.DistrictCode, cell)),
        };
    }

    private int? Enrolled(string district, CellKey cell) =>
        facts.Enrolment.TryGetValue(new EnrolmentKey(district, cell.Year, cell.Group), out var students)
            ? students
            : null;
}
