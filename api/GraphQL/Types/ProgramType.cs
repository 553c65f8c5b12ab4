using CareerConnect.Api.Endorsements;
using CareerConnect.Api.Gaps;
using CareerConnect.Api.Programs;

namespace CareerConnect.Api.GraphQL.Types;

public sealed class ProgramType : OpportunityType<CareerProgram>
{
    public ProgramType()
        : base(ProgramFields.All)
    {
        Link("endorsement", "Endorsement!", EndorsementQueries.Of);
        Link("missing", "[GapStep!]!", GapQueries.OfProgram);
    }
}
