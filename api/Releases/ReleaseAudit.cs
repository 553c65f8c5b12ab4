using CareerConnect.Api.Data;
using CareerConnect.Api.Privacy;

namespace CareerConnect.Api.Releases;

/// <summary>
/// Checks a release against itself and nothing else: the certificate of participation, and by their sums the tables that
/// others publish, enrolment and outcomes by group. Needs no solver.
/// </summary>
public static class ReleaseAudit
{
    public static AuditReport Check(ReleaseContent release)
    {
        var tables = WithheldSums.Tables(release).Select(t => t.Table).ToList();
        var told = tables.SelectMany(t => GroupAudit.Told(t)
            .Select(c => $"{t.Name}: {c.Row} {c.Column} follows too closely from the sums beside it.")).ToList();
        told.AddRange(OutcomeTables.TellingRates(release).Order(StringComparer.Ordinal)
            .Select(key => $"{key}: its rate tells of counts withheld beside it."));
        var participation = Participation(release);
        return new AuditReport(
            participation.SuppressedCells + tables.Sum(t => t.Withheld.Count) - told.Count, [.. participation.Problems, .. told]);
    }

    private static AuditReport Participation(ReleaseContent release)
    {
        var cells = EarlierReleases.Cells(release);
        if (cells.Count == 0)
        {
            return new AuditReport(0, []);
        }

        var areas = SummedArea.All(release.Region, release.Counties, release.CountyGroups, release.Districts);
        var facts = PublicFactsReader.Read(areas, release.Districts, release.Groups, release.Figures);
        return CertificateAudit.Verify(cells, facts, CertificateLines.Read(release.Certificate));
    }
}
