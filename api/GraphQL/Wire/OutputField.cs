using CareerConnect.Api.Fields;
using CareerConnect.Api.GraphQL.Plans;
using GraphQL.Resolvers;
using GraphQL.Types;

namespace CareerConnect.Api.GraphQL.Wire;

/// <summary>Makes the schema's field of a slice's field.</summary>
internal sealed class OutputField<T> : IFieldVisitor<T, FieldType>
{
    public FieldType Text(TextField<T> field) =>
        Make(field, field.Nullable ? "String" : "String!", row => field.Get(row));

    public FieldType Value<TValue>(ValueField<T, TValue> field)
        where TValue : struct =>
        Make(field, TypeText.NameOf(typeof(TValue)) + (field.Nullable ? "" : "!"), row => field.Get(row));

    public FieldType Texts(TextListField<T> field) => Make(field, "[String!]!", field.Get);

    private static LeafField Make(Field<T> field, string type, Func<T, object?> get) => new()
    {
        Name = field.Name,
        Description = Docs.Of(field.Member),
        ResolvedType = TypeText.Parse(type),
        Resolver = new FuncFieldResolver<T, object?>(c => get(c.Source)),
        MakeWriter = field.Accept(new LeafWriters<T>()),
    };
}
