using CareerConnect.Api.Outcomes;

namespace CareerConnect.Api.GraphQL.Types;

public sealed class OutcomeType : FactType<Outcome>
{
    public OutcomeType()
        : base(OutcomeFields.All)
    {
        Link("area", "OutcomeArea!", OutcomeQueries.Area);
        Link("definition", "OutcomeDefinition", OutcomeQueries.Definition);
    }
}
