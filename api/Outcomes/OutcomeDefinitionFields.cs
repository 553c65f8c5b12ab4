using CareerConnect.Api.Fields;
using CareerConnect.Api.Provenance;

namespace CareerConnect.Api.Outcomes;

/// <summary>What can be asked of an outcome's definition.</summary>
public static class OutcomeDefinitionFields
{
    public static FieldList<OutcomeDefinition> All { get; } =
        new FieldList<OutcomeDefinition>("OutcomeDefinition", "OutcomeDefinitions", d => d.Measure)
            .Add(d => d.Measure).Add(d => d.Label).Add(d => d.Definition).Add(d => d.LeavesOut)
            .Add(d => d.HorizonYears).Add(d => d.Citation)
            .AddFact();
}
