using CareerConnect.Api.GraphQL.Wire;
using CareerConnect.Api.Pathways;

namespace CareerConnect.Api.GraphQL.Types;

public sealed class PathwayStepType : WireType<PathwayStep>
{
    public PathwayStepType()
        : base(PathwayFields.Steps) => Link("opportunities", "[Opportunity!]!", PathwayQueries.Opportunities);
}
