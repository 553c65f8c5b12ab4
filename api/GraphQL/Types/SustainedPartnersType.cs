using CareerConnect.Api.Engagements;
using CareerConnect.Api.GraphQL.Wire;

namespace CareerConnect.Api.GraphQL.Types;

public sealed class SustainedPartnersType : WireType<SustainedPartners>
{
    public SustainedPartnersType()
        : base(EngagementFields.Sustained) => Link("nodes", "[Partner!]!", EngagementQueries.SustainedPartnersOf);
}
