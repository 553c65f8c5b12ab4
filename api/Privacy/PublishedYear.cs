namespace CareerConnect.Api.Privacy;

/// <summary>What is said of a year, and the proof.</summary>
/// <param name="Cells">Every cell of the shape, for every area.</param>
/// <param name="Certificate">The proof.</param>
/// <param name="Problem">What could not be proven, in words that name no number; null when all was.</param>
/// <param name="Held">Whether the year stays as an earlier release has it.</param>
/// <param name="Withdrawn">Kinds of area of cells that the shape has and the year does not offer.</param>
/// <param name="Steps">How much work the proof was.</param>
internal sealed record PublishedYear(
    IReadOnlyDictionary<CellKey, PublishedCell> Cells, CertificateYear Certificate, string? Problem, bool Held,
    IReadOnlyList<AreaKind> Withdrawn, long Steps);
