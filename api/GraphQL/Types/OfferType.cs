using CareerConnect.Api.Offers;

namespace CareerConnect.Api.GraphQL.Types;

public sealed class OfferType : FactType<Offer>
{
    public OfferType()
        : base(OfferFields.All)
    {
        Link("partner", "Partner!", OfferQueries.Partner);
        Link("sector", "Sector", OfferQueries.Sector);
        Link("county", "County", OfferQueries.County);
    }
}
