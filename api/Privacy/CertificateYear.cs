namespace CareerConnect.Api.Privacy;

/// <summary>The certificate of a year.</summary>
/// <param name="Year">School year.</param>
/// <param name="Districts">Codes of the districts that supplied counts; changes name them by place.</param>
/// <param name="Students">Made-up students that give every published figure: parts by district and kind.</param>
/// <param name="Entries">One for each suppressed cell, in the order of their keys.</param>
public sealed record CertificateYear(
    string Year,
    IReadOnlyList<string> Districts,
    IReadOnlyList<CertificateChange> Students,
    IReadOnlyList<CertificateEntry> Entries);
