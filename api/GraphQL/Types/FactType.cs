using CareerConnect.Api.Fields;
using CareerConnect.Api.GraphQL.Wire;
using CareerConnect.Api.Provenance;

namespace CareerConnect.Api.GraphQL.Types;

/// <summary>A noun that says where it was read.</summary>
public abstract class FactType<T> : WireType<T>
    where T : Fact
{
    protected FactType(FieldList<T> fields)
        : base(fields) => Link("source", "Source!", SourceQueries.Of);
}
