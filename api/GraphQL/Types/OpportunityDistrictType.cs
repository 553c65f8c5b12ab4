using CareerConnect.Api.Programs;

namespace CareerConnect.Api.GraphQL.Types;

public sealed class OpportunityDistrictType : FactType<OpportunityDistrict>
{
    public OpportunityDistrictType()
        : base(OpportunityDistrictFields.All) => Link("district", "District!", OpportunityQueries.District);
}
