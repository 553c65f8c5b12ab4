using CareerConnect.Api.Data;
using CareerConnect.Api.Districts;
using CareerConnect.Api.Partners;
using CareerConnect.Api.Regions;
using CareerConnect.Api.Sectors;

namespace CareerConnect.Api.Programs;

/// <summary>What programs and events lead to.</summary>
public static class OpportunityQueries
{
    /// <summary>Its sector; null if none is stated.</summary>
    public static Sector? Sector(Release release, Opportunity opportunity) =>
        opportunity.SectorKey is { } key ? release.Sectors[key] : null;

    /// <summary>The county it is in; null if it is regional, online or not stated.</summary>
    public static County? County(Release release, Opportunity opportunity) =>
        opportunity.CountyCode is { } code ? release.Counties[code] : null;

    /// <summary>The region's counties it is said to serve; empty if not stated.</summary>
    public static IReadOnlyList<County> ServesCounties(Release release, Opportunity opportunity) =>
        [.. opportunity.ServesCountyCodes.Order(StringComparer.Ordinal).Select(code => release.Counties[code])];

    /// <summary>Partners that provide it, by slug.</summary>
    public static IReadOnlyList<Partner> Providers(Release release, Opportunity opportunity) =>
        WithPart(release, opportunity, PartnerPart.Provider);

    /// <summary>Other partners that take part, by slug.</summary>
    public static IReadOnlyList<Partner> Partners(Release release, Opportunity opportunity) =>
        WithPart(release, opportunity, PartnerPart.Partner);

    /// <summary>Districts that take part, with what each does, by code.</summary>
    public static IReadOnlyList<OpportunityDistrict> Districts(Release release, Opportunity opportunity) =>
        release.DistrictsOf.GetValueOrDefault(opportunity.Slug, []);

    /// <summary>The district that takes part.</summary>
    public static District District(Release release, OpportunityDistrict part) => release.Districts[part.DistrictCode];

    private static Partner[] WithPart(Release release, Opportunity opportunity, PartnerPart part) =>
        [.. release.PartnersOf.GetValueOrDefault(opportunity.Slug, [])
            .Where(p => p.Part == part)
            .Select(p => release.Partners[p.PartnerSlug])];
}
