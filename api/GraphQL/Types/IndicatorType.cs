using CareerConnect.Api.Indicators;
using CareerConnect.Api.Outcomes;

namespace CareerConnect.Api.GraphQL.Types;

public sealed class IndicatorType : FactType<Indicator>
{
    public IndicatorType()
        : base(IndicatorFields.All)
    {
        Link("status", "FigureStatus!", IndicatorQueries.Status);
        Connection("values", OutcomeFields.All, IndicatorQueries.Values);
    }
}
