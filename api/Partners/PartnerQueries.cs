using CareerConnect.Api.Data;
using CareerConnect.Api.Events;
using CareerConnect.Api.Programs;
using CareerConnect.Api.Regions;
using CareerConnect.Api.Sectors;

namespace CareerConnect.Api.Partners;

/// <summary>Finds partners and what they take part in.</summary>
public static class PartnerQueries
{
    /// <summary>Employers, schools, colleges, unions, agencies and community organizations, by slug.</summary>
    public static IReadOnlyList<Partner> All(Release release) => release.Content.Partners;

    /// <summary>One partner; null if there is none of that slug.</summary>
    /// <param name="release">The release.</param>
    /// <param name="slug">Name in addresses.</param>
    public static Partner? Find(Release release, string slug) => release.Partners.GetValueOrDefault(slug);

    /// <summary>Its sector; null if none is stated.</summary>
    public static Sector? Sector(Release release, Partner partner) =>
        partner.SectorKey is { } key ? release.Sectors[key] : null;

    /// <summary>Its county; null if several, outside the region, or not stated.</summary>
    public static County? County(Release release, Partner partner) =>
        partner.CountyCode is { } code ? release.Counties[code] : null;

    /// <summary>Programs the partner provides or takes part in, by slug.</summary>
    public static IReadOnlyList<CareerProgram> Programs(Release release, Partner partner) =>
        Programs(release, partner, null);

    /// <summary>Programs the partner provides or takes part in, by slug.</summary>
    /// <param name="release">The release.</param>
    /// <param name="partner">The partner.</param>
    /// <param name="part">Only those it has this part in.</param>
    public static IReadOnlyList<CareerProgram> Programs(Release release, Partner partner, PartnerPart? part) =>
        [.. Slugs(release, partner, part).Select(release.Programs.GetValueOrDefault).OfType<CareerProgram>()];

    /// <summary>Events the partner provides or takes part in, by slug.</summary>
    public static IReadOnlyList<CareerEvent> Events(Release release, Partner partner) =>
        Events(release, partner, null);

    /// <summary>Events the partner provides or takes part in, by slug.</summary>
    /// <param name="release">The release.</param>
    /// <param name="partner">The partner.</param>
    /// <param name="part">Only those it has this part in.</param>
    public static IReadOnlyList<CareerEvent> Events(Release release, Partner partner, PartnerPart? part) =>
        [.. Slugs(release, partner, part).Select(release.Events.GetValueOrDefault).OfType<CareerEvent>()];

    private static IEnumerable<string> Slugs(Release release, Partner partner, PartnerPart? part) =>
        release.OpportunitiesOfPartner.GetValueOrDefault(partner.Slug, [])
            .Where(o => part is null || o.Part == part)
            .Select(o => o.OpportunitySlug).Distinct();
}
