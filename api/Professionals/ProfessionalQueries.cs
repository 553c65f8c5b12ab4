using CareerConnect.Api.Data;

namespace CareerConnect.Api.Professionals;

/// <summary>Finds what professionals say of themselves.</summary>
public static class ProfessionalQueries
{
    /// <summary>Professionals by what they freely say of themselves, sums of 10 or more, by school year, dimension and group.</summary>
    public static IReadOnlyList<ProfessionalCount> All(Release release) => release.Content.ProfessionalCounts;
}
