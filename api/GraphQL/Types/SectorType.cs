using CareerConnect.Api.Events;
using CareerConnect.Api.Gaps;
using CareerConnect.Api.Partners;
using CareerConnect.Api.Programs;
using CareerConnect.Api.Sectors;

namespace CareerConnect.Api.GraphQL.Types;

public sealed class SectorType : FactType<Sector>
{
    public SectorType()
        : base(SectorFields.All)
    {
        Connection("programs", ProgramFields.All, SectorQueries.Programs);
        Connection("events", EventFields.All, SectorQueries.Events);
        Connection("partners", PartnerFields.All, SectorQueries.Partners);
        Link("missing", "[GapStep!]!", GapQueries.OfSector);
    }
}
