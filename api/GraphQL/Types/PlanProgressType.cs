using CareerConnect.Api.GraphQL.Wire;
using CareerConnect.Api.Plans;

namespace CareerConnect.Api.GraphQL.Types;

public sealed class PlanProgressType : WireType<PlanProgress>
{
    public PlanProgressType()
        : base(PlanFields.Progress) => Link("notSuppliedDistricts", "[District!]!", PlanQueries.Silent);
}
