using CareerConnect.Api.GraphQL.Wire;
using CareerConnect.Api.Planning;

namespace CareerConnect.Api.GraphQL.Types;

public sealed class GoalPlanType : WireType<GoalPlan>
{
    public GoalPlanType()
        : base(PlanningFields.All)
    {
        Link("checks", "[PlanCheck!]!", PlanningQueries.Checks);
        Link("needed", "[EquityMeasure!]!", PlanningQueries.Needed);
    }
}
