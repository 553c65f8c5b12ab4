using CareerConnect.Api.Data;
using CareerConnect.Api.Partners;
using CareerConnect.Api.Regions;
using CareerConnect.Api.Sectors;

namespace CareerConnect.Api.Offers;

/// <summary>Finds what partners offer.</summary>
public static class OfferQueries
{
    /// <summary>What partners offer to schools: seats, tours, mentors, equipment; by slug.</summary>
    public static IReadOnlyList<Offer> All(Release release) => release.Content.Offers;

    /// <summary>One offer; null if there is none of that slug.</summary>
    /// <param name="release">The release.</param>
    /// <param name="slug">Name in addresses.</param>
    public static Offer? Find(Release release, string slug) => release.Offers.GetValueOrDefault(slug);

    /// <summary>The partner that offers it.</summary>
    public static Partner Partner(Release release, Offer offer) => release.Partners[offer.PartnerSlug];

    /// <summary>Its sector; null if none is stated.</summary>
    public static Sector? Sector(Release release, Offer offer) =>
        offer.SectorKey is { } key ? release.Sectors[key] : null;

    /// <summary>The county it is in; null for the whole region.</summary>
    public static County? County(Release release, Offer offer) =>
        offer.CountyCode is { } code ? release.Counties[code] : null;
}
