using CareerConnect.Api.Goals;
using CareerConnect.Api.GraphQL.Wire;

namespace CareerConnect.Api.GraphQL.Types;

public sealed class GoalProgressType : WireType<GoalProgress>
{
    public GoalProgressType()
        : base(GoalFields.Progress) => Link("source", "Source", GoalQueries.Source);
}
