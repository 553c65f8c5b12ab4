using CareerConnect.Api.Data;
using CareerConnect.Api.Districts;
using CareerConnect.Api.Partners;

namespace CareerConnect.Api.Practices;

/// <summary>Finds shared practices.</summary>
public static class PracticeQueries
{
    /// <summary>What worked, and where, by key; none while none has been supplied.</summary>
    public static IReadOnlyList<SharedPractice> All(Release release) => release.Content.SharedPractices;

    /// <summary>The district where it was done; null if none is named.</summary>
    public static District? District(Release release, SharedPractice practice) =>
        practice.DistrictCode is { } code ? release.Districts[code] : null;

    /// <summary>The partner who took part; null if none is named.</summary>
    public static Partner? Partner(Release release, SharedPractice practice) =>
        practice.PartnerSlug is { } slug ? release.Partners[slug] : null;
}
