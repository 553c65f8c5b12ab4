using System.Text.Json;
using GraphQL;
using GraphQL.Types;

namespace CareerConnect.Api.GraphQL.Plans;

/// <summary>A field of a noun that a plan can write without a resolver: it takes a row and writes one value.</summary>
internal sealed class LeafField : FieldType
{
    /// <summary>Makes the writer, once the schema knows the scalar.</summary>
    public required Func<ScalarGraphType, Action<Utf8JsonWriter, object>> MakeWriter { get; init; }

    public Action<Utf8JsonWriter, object> Writer => field ??= MakeWriter((ScalarGraphType)this.ResolvedType!.GetNamedType());
}
