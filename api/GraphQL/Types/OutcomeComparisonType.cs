using CareerConnect.Api.GraphQL.Wire;
using CareerConnect.Api.Outcomes;

namespace CareerConnect.Api.GraphQL.Types;

public sealed class OutcomeComparisonType() : WireType<OutcomeComparison>(OutcomeFields.Comparison);
