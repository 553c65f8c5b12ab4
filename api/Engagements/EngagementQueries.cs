using CareerConnect.Api.Data;
using CareerConnect.Api.Districts;
using CareerConnect.Api.Partners;
using CareerConnect.Api.Programs;

namespace CareerConnect.Api.Engagements;

/// <summary>Finds engagements and what they are about.</summary>
public static class EngagementQueries
{
    /// <summary>Engagements of professionals with students and educators, by key. Students are not counted.</summary>
    public static IReadOnlyList<Engagement> All(Release release) => release.Content.Engagements;

    /// <summary>Engagements by school year, with those that are rigorous by the rule in force, oldest first.</summary>
    public static IReadOnlyList<EngagementYear> Years(Release release) => EngagementLedger.Years(release);

    /// <summary>The partners engaged in each of the last two school years on record.</summary>
    public static SustainedPartners Sustained(Release release) => EngagementLedger.Sustained(release);

    /// <summary>What counts as rigorous: the rule in force and those before it, by key.</summary>
    public static IReadOnlyList<RigorRule> Rules(Release release) => release.Content.RigorRules;

    /// <summary>Whether it is rigorous by the rule in force; unknown while something the rule asks for is not stated.</summary>
    public static YesNoUnknown Rigorous(Release release, Engagement engagement) =>
        EngagementLedger.Judge(release, engagement);

    /// <summary>The partner whose professionals took part.</summary>
    public static Partner Partner(Release release, Engagement engagement) => release.Partners[engagement.PartnerSlug];

    /// <summary>The district; null if none is named.</summary>
    public static District? District(Release release, Engagement engagement) =>
        engagement.DistrictCode is { } code ? release.Districts[code] : null;

    /// <summary>Engagements of the partner on record, by key.</summary>
    public static IReadOnlyList<Engagement> OfPartner(Release release, Partner partner) =>
        [.. release.Content.Engagements.Where(e => e.PartnerSlug == partner.Slug)];

    /// <summary>Engagements in the district on record, by key.</summary>
    public static IReadOnlyList<Engagement> OfDistrict(Release release, District district) =>
        [.. release.Content.Engagements.Where(e => e.DistrictCode == district.Code)];

    /// <summary>The partners, by slug.</summary>
    public static IReadOnlyList<Partner> SustainedPartnersOf(Release release, SustainedPartners sustained) =>
        [.. sustained.PartnerSlugs.Select(slug => release.Partners[slug])];
}
