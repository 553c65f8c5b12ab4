using CareerConnect.Api.Data;
using CareerConnect.Api.Privacy;

namespace CareerConnect.Api.Releases;

/// <summary>A certificate as the lines a release holds, and back.</summary>
internal static class CertificateLines
{
    public static IReadOnlyList<CertificateLine> Write(Certificate certificate) =>
        [.. CertificateText.Write(certificate).Split('\n')
            .Select((text, index) => new CertificateLine { Position = index + 1, Text = text })];

    public static Certificate Read(IEnumerable<CertificateLine> lines) =>
        CertificateText.Read(string.Join('\n', lines.OrderBy(l => l.Position).Select(l => l.Text)));
}
