namespace CareerConnect.Api.Privacy;

/// <summary>
/// Shows what a suppressed cell can be: with <see cref="Low"/> applied it is as small as can be, with
/// <see cref="High"/> at least ten (or its public cap), and every published figure stays as it is.
/// </summary>
public sealed record CertificateEntry(
    CellKey Cell, IReadOnlyList<CertificateChange> Low, IReadOnlyList<CertificateChange> High);
