using CareerConnect.Api.Plans;

namespace CareerConnect.Api.GraphQL.Types;

public sealed class DistrictPlanType : FactType<DistrictPlan>
{
    public DistrictPlanType()
        : base(PlanFields.All) => Link("district", "District!", PlanQueries.District);
}
