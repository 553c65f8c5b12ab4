using CareerConnect.Api.Data;
using GraphQL.Types;

namespace CareerConnect.Api.GraphQL.Wire;

/// <summary>Types written as the schema writes them, "[County!]!", and the names values have there.</summary>
public static class TypeText
{
    public static IGraphType Parse(string text) =>
        text[^1] == '!' ? new NonNullGraphType(Parse(text[..^1]))
        : text[0] == '[' ? new ListGraphType(Parse(text[1..^1]))
        : new GraphQLTypeReference(text);

    /// <summary>Name of the scalar or enumeration that stands for a type of value.</summary>
    public static string NameOf(Type type) =>
        type == typeof(string) ? "String"
        : type == typeof(int) ? "Int"
        : type == typeof(double) ? "Float"
        : type == typeof(bool) ? "Boolean"
        : type == typeof(DateOnly) ? "Date"
        : type == typeof(TimeOnly) ? "LocalTime"
        : type == typeof(SchoolYear) ? "SchoolYear"
        : type.IsEnum ? type.Name
        : throw new ArgumentException($"{type.Name} has no scalar.", nameof(type));
}
