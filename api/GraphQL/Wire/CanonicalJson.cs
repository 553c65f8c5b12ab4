using System.Buffers;
using System.Text;
using System.Text.Json;

namespace CareerConnect.Api.GraphQL.Wire;

/// <summary>JSON in one form: no blanks, members of an object in ordinal order, numbers as they were written.</summary>
internal static class CanonicalJson
{
    /// <summary>The text; empty for null and for an object without members.</summary>
    public static string Text(JsonElement? value)
    {
        if (value is not { ValueKind: JsonValueKind.Object } given || !given.EnumerateObject().Any())
        {
            return "";
        }

        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            Write(writer, given);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter writer, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                writer.WriteStartObject();
                foreach (var member in value.EnumerateObject().OrderBy(m => m.Name, StringComparer.Ordinal))
                {
                    writer.WritePropertyName(member.Name);
                    Write(writer, member.Value);
                }

                writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (var item in value.EnumerateArray())
                {
                    Write(writer, item);
                }

                writer.WriteEndArray();
                break;
            default:
                value.WriteTo(writer);
                break;
        }
    }
}
