using CareerConnect.Api.Goals;

namespace CareerConnect.Api.GraphQL.Types;

public sealed class GoalType() : FactType<Goal>(GoalFields.All);
