using CareerConnect.Api.GraphQL.Wire;
using CareerConnect.Api.Pathways;

namespace CareerConnect.Api.GraphQL.Types;

public sealed class PathwayGapType : WireType<PathwayGap>
{
    public PathwayGapType()
        : base(PathwayFields.Gaps)
    {
        Link("county", "County!", PathwayQueries.CountyOf);
        Link("sector", "Sector!", PathwayQueries.SectorOf);
    }
}
