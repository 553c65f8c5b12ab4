using CareerConnect.Api.WorkGroups;

namespace CareerConnect.Api.GraphQL.Types;

public sealed class WorkGroupType : FactType<WorkGroup>
{
    public WorkGroupType()
        : base(WorkGroupFields.All) => Link("lead", "Partner", WorkGroupQueries.Lead);
}
