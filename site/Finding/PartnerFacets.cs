using CareerConnect.Site.Pages;
using CareerConnect.Site.Wording;

namespace CareerConnect.Site.Finding;

/// <summary>What partners can be filtered by.</summary>
public static class PartnerFacets
{
    /// <summary>Those whose every answer has a page with its partners.</summary>
    public static IReadOnlyList<string> WithPages { get; } = ["county", "sector"];

    public static IReadOnlyList<FacetKind<PartnerPage.PartnerModel>> All { get; } =
    [
        new("kind", Word.PartnersKindsLabel, (p, w) =>
            [new(p.Kind.ToLowerInvariant().Replace('_', '-'), w.Named("Kinds", p.Kind))], Choice: true),
        new("sector", Word.FactSector, (p, w) =>
            p.Sector is null ? [] : [new(p.Sector.Key, w.Quote(p.Sector.Label))], Choice: true),
        new("county", Word.FacetCounty, (p, _) =>
            p.County is null ? [] : [new(p.County.Slug, p.County.Name)], Choice: true),
        new("offers", Word.FacetOffers, (p, w) =>
            [p.Provides.Count > 0 ? new("yes", w[Word.FacetOffersYes]) : new("no", w[Word.FacetOffersNo], 1)]),
    ];
}
