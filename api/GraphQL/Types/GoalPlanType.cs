using CareerConnect.Api.Equity;
using CareerConnect.Api.GraphQL.Wire;
using CareerConnect.Api.Planning;
using CareerConnect.Api.Regions;

namespace CareerConnect.Api.GraphQL.Types;

public sealed class GoalPlanType : WireType<GoalPlan>
{
    public GoalPlanType()
        : base(PlanningFields.All)
    {
        Link("checks", "[PlanCheck!]!", PlanningQueries.Checks);
        Link<IReadOnlyList<EquityMeasure>, AreaKind?>("needed", "[EquityMeasure!]!", PlanningQueries.Needed);
    }
}
