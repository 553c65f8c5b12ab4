namespace CareerConnect.Api.Figures;

/// <summary>What a figure stands on.</summary>
/// <param name="Districts">Districts whose counts it adds up; null for a count of one place.</param>
/// <param name="OfDistricts">Districts there are in the place.</param>
/// <param name="Base">Enrolment of the districts covered: what a share divides by.</param>
public readonly record struct FigureCoverage(int? Districts, int? OfDistricts, int? Base);
