using CareerConnect.Api.GraphQL.Wire;
using CareerConnect.Api.Releases;

namespace CareerConnect.Api.GraphQL.Types;

public sealed class ReleaseType : WireType<ReleaseSummary>
{
    public ReleaseType()
        : base(ReleaseFields.All) => Link("counts", "[TableCount!]!", ReleaseQueries.Counts);
}
