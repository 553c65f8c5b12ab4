using CareerConnect.Api.Goals;

namespace CareerConnect.Api.GraphQL.Types;

public sealed class GoalType : FactType<Goal>
{
    public GoalType()
        : base(GoalFields.All)
    {
        Link("progress", "GoalProgress!", GoalQueries.Progress);
        Link("outcomesBeside", "[Outcome!]!", GoalQueries.Beside);
    }
}
