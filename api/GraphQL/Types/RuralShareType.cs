using CareerConnect.Api.GraphQL.Wire;
using CareerConnect.Api.Rural;

namespace CareerConnect.Api.GraphQL.Types;

public sealed class RuralShareType : WireType<RuralShare>
{
    public RuralShareType()
        : base(RuralFields.All) => Link("source", "Source!", RuralQueries.Source);
}
