using GraphQL.Types;

namespace CareerConnect.Api.GraphQL.Wire;

/// <summary>An enumeration of the nouns as the schema shows it: UPPER_SNAKE, described by its comments.</summary>
public sealed class EnumType<TEnum> : EnumerationGraphType<TEnum>
    where TEnum : struct, Enum
{
    public EnumType()
    {
        Name = typeof(TEnum).Name;
        Description = Docs.Of(typeof(TEnum));
        foreach (var value in Values)
        {
            value.Description = Docs.Of(typeof(TEnum).GetField(value.Value!.ToString()!)!);
        }
    }
}
