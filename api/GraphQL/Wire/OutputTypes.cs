using GraphQL.Resolvers;
using GraphQL.Types;

namespace CareerConnect.Api.GraphQL.Wire;

/// <summary>Fields of types that are the wire's own and no slice's: pages, payloads, errors.</summary>
internal static class OutputTypes
{
    public static void Add<T>(
        ObjectGraphType<T> to, string name, string type, string description, Func<T, object?> get) =>
        to.AddField(new FieldType
        {
            Name = name,
            Description = description,
            ResolvedType = TypeText.Parse(type),
            Resolver = new FuncFieldResolver<T, object?>(c => get(c.Source)),
        });
}
