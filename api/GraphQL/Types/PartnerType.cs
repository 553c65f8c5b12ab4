using CareerConnect.Api.Engagements;
using CareerConnect.Api.Events;
using CareerConnect.Api.Partners;
using CareerConnect.Api.Programs;

namespace CareerConnect.Api.GraphQL.Types;

public sealed class PartnerType : FactType<Partner>
{
    public PartnerType()
        : base(PartnerFields.All)
    {
        Link("sector", "Sector", PartnerQueries.Sector);
        Link("county", "County", PartnerQueries.County);
        Connection<CareerProgram, PartnerPart?>("programs", ProgramFields.All, PartnerQueries.Programs);
        Connection<CareerEvent, PartnerPart?>("events", EventFields.All, PartnerQueries.Events);
        Connection("engagements", EngagementFields.All, EngagementQueries.OfPartner);
    }
}
