using System.Collections.Frozen;
using System.Text.Json;
using CareerConnect.Api.Fields;
using GraphQL.Types;

namespace CareerConnect.Api.GraphQL.Plans;

/// <summary>Makes writers of a noun's fields: typed, so that no value is boxed and no name of a word is looked up.</summary>
internal sealed class LeafWriters<T> : IFieldVisitor<T, Func<ScalarGraphType, Action<Utf8JsonWriter, object>>>
{
    public Func<ScalarGraphType, Action<Utf8JsonWriter, object>> Text(TextField<T> field) => _ => (writer, row) =>
        writer.WriteStringValue(field.Get((T)row) ?? (field.Nullable ? null : throw new PlanException()));

    public Func<ScalarGraphType, Action<Utf8JsonWriter, object>> Value<TValue>(ValueField<T, TValue> field)
        where TValue : struct =>
        scalar =>
        {
            var write = WriterOf<TValue>(scalar);
            return (writer, row) =>
            {
                if (field.Get((T)row) is { } value)
                {
                    write(writer, value);
                }
                else if (field.Nullable)
                {
                    writer.WriteNullValue();
                }
                else
                {
                    throw new PlanException();
                }
            };
        };

    public Func<ScalarGraphType, Action<Utf8JsonWriter, object>> Texts(TextListField<T> field) => _ => (writer, row) =>
    {
        writer.WriteStartArray();
        foreach (var text in field.Get((T)row))
        {
            writer.WriteStringValue(text ?? throw new PlanException());
        }

        writer.WriteEndArray();
    };

    private static Action<Utf8JsonWriter, TValue> WriterOf<TValue>(ScalarGraphType scalar)
        where TValue : struct
    {
        Delegate? known = typeof(TValue) == typeof(int) ? (Action<Utf8JsonWriter, int>)((writer, value) => writer.WriteNumberValue(value))
            : typeof(TValue) == typeof(double) ? (Action<Utf8JsonWriter, double>)((writer, value) => writer.WriteNumberValue(value))
            : typeof(TValue) == typeof(bool) ? (Action<Utf8JsonWriter, bool>)((writer, value) => writer.WriteBooleanValue(value))
            : null;
        if (known is not null)
        {
            return (Action<Utf8JsonWriter, TValue>)known;
        }

        if (typeof(TValue).IsEnum)
        {
            var words = Enum.GetValuesAsUnderlyingType(typeof(TValue)).Cast<object>()
                .Select(number => (TValue)Enum.ToObject(typeof(TValue), number)).Distinct()
                .ToFrozenDictionary(word => word, word => JsonEncodedText.Encode((string)scalar.Serialize(word)!));
            return (writer, value) => writer.WriteStringValue(words[value]);
        }

        return (writer, value) => writer.WriteStringValue(scalar.Serialize(value) as string ?? throw new PlanException());
    }
}
