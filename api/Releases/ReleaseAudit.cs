using CareerConnect.Api.Data;
using CareerConnect.Api.Privacy;

namespace CareerConnect.Api.Releases;

/// <summary>Checks a release's certificate against what the release says, and nothing else. Needs no solver.</summary>
public static class ReleaseAudit
{
    public static AuditReport Check(ReleaseContent release)
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
