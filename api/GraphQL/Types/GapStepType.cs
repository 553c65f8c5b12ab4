using CareerConnect.Api.Gaps;
using CareerConnect.Api.GraphQL.Wire;

namespace CareerConnect.Api.GraphQL.Types;

public sealed class GapStepType : WireType<GapStep>
{
    public GapStepType()
        : base(GapFields.All)
    {
        Link("area", "Area!", GapQueries.Area);
        Link("programs", "[Program!]!", GapQueries.Programs);
    }
}
