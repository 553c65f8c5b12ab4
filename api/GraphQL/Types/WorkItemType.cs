using CareerConnect.Api.GraphQL.Wire;
using CareerConnect.Api.Reviews;

namespace CareerConnect.Api.GraphQL.Types;

public sealed class WorkItemType() : WireType<WorkItem>(ReviewFields.WorkItems);
