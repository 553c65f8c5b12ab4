using CareerConnect.Api.GraphQL.Wire;
using CareerConnect.Api.Planning;

namespace CareerConnect.Api.GraphQL.Types;

public sealed class PlanCheckType() : WireType<PlanCheck>(PlanningFields.Checks);
