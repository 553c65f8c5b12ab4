using CareerConnect.Api.Endorsements;
using CareerConnect.Api.GraphQL.Wire;

namespace CareerConnect.Api.GraphQL.Types;

public sealed class EndorsementType : WireType<Endorsement>
{
    public EndorsementType()
        : base(EndorsementFields.All)
    {
        Link("program", "Program!", EndorsementQueries.Program);
        Link("elements", "[ElementAnswer!]!", EndorsementQueries.Elements);
        Link("history", "[EndorsementEntry!]!", EndorsementQueries.History);
    }
}
