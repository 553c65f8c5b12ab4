using CareerConnect.Api.GraphQL.Wire;
using CareerConnect.Api.Pathways;

namespace CareerConnect.Api.GraphQL.Types;

public sealed class PathwayType : WireType<Pathway>
{
    public PathwayType()
        : base(PathwayFields.All)
    {
        Link("sector", "Sector!", PathwayQueries.Sector);
        Link("steps", "[PathwayStep!]!", PathwayQueries.Steps);
    }
}
