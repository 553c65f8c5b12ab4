using CareerConnect.Api.GraphQL.Wire;
using CareerConnect.Api.Pathways;
using CareerConnect.Api.Programs;

namespace CareerConnect.Api.GraphQL.Types;

public sealed class PathwayStepType : WireType<PathwayStep>
{
    public PathwayStepType()
        : base(PathwayFields.Steps) => Link<IReadOnlyList<Opportunity>, int?>("opportunities", "[Opportunity!]!", PathwayQueries.Opportunities);
}
