using System.Diagnostics.CodeAnalysis;
using GraphQL.Types;
using GraphQLParser.AST;

namespace CareerConnect.Api.GraphQL.Wire;

/// <summary>A value that travels as a text of one form.</summary>
public abstract class TextScalar<TValue> : ScalarGraphType
    where TValue : struct
{
    protected TextScalar(string name, string description) => (Name, Description) = (name, description);

    public override object? ParseLiteral(GraphQLValue value) => value switch
    {
        GraphQLStringValue text when TryRead(text.Value.ToString(), out var read) => read,
        GraphQLNullValue => null,
        _ => ThrowLiteralConversionError(value, Description),
    };

    public override object? ParseValue(object? value) => value switch
    {
        TValue already => already,
        string text when TryRead(text, out var read) => read,
        null => null,
        _ => ThrowValueConversionError(value),
    };

    public override object? Serialize(object? value) => value switch
    {
        TValue read => Write(read),
        null => null,
        _ => ThrowSerializationError(value),
    };

    protected abstract bool TryRead(string text, [NotNullWhen(true)] out TValue? value);

    protected abstract string Write(TValue value);
}
