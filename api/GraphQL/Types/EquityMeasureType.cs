using CareerConnect.Api.Equity;
using CareerConnect.Api.Gaps;
using CareerConnect.Api.GraphQL.Wire;

namespace CareerConnect.Api.GraphQL.Types;

public sealed class EquityMeasureType : WireType<EquityMeasure>
{
    public EquityMeasureType()
        : base(EquityFields.All)
    {
        Link("area", "Area!", EquityQueries.Area);
        Link("programs", "[Program!]!", GapQueries.NextSteps);
        Link("source", "Source!", EquityQueries.Source);
    }
}
