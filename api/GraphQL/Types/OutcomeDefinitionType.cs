using CareerConnect.Api.Outcomes;

namespace CareerConnect.Api.GraphQL.Types;

public sealed class OutcomeDefinitionType() : FactType<OutcomeDefinition>(OutcomeDefinitionFields.All);
