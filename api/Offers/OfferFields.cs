using CareerConnect.Api.Fields;
using CareerConnect.Api.Partners;
using CareerConnect.Api.Provenance;
using CareerConnect.Api.Regions;
using CareerConnect.Api.Sectors;

namespace CareerConnect.Api.Offers;

/// <summary>What can be asked of an offer.</summary>
public static class OfferFields
{
    public static FieldList<Offer> All { get; } = new FieldList<Offer>("Offer", "Offers", o => o.Slug)
        .Add(o => o.Slug).Add(o => o.Title).Add(o => o.Kind).Add(o => o.Description).Add(o => o.Quantity)
        .Add(o => o.GradeMin).Add(o => o.GradeMax).Add(o => o.AvailableFrom).Add(o => o.AvailableUntil)
        .Add(o => o.Contact)
        .AddFact()
        .One("partner", OfferQueries.Partner, () => PartnerFields.All)
        .One("sector", OfferQueries.Sector, () => SectorFields.All)
        .One("county", OfferQueries.County, () => CountyFields.All)
            .Index("slug", "kind", "partner", "sector", "county");
}
