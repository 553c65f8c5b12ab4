using CareerConnect.Api.Disparity;
using CareerConnect.Api.GraphQL.Wire;

namespace CareerConnect.Api.GraphQL.Types;

public sealed class DisparityIndexType : WireType<DisparityIndex>
{
    public DisparityIndexType()
        : base(DisparityFields.All) => Link("source", "Source!", DisparityQueries.Source);
}
