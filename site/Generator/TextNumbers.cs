using System.Text.Json;
using System.Text.Json.Serialization;

namespace CareerConnect.Site.Generator;

/// <summary>Writes each text as its number in a list, and reads it back: thousands of pages have much the same texts.</summary>
internal sealed class TextNumbers(IReadOnlyList<string> known, Dictionary<string, int> numbers) : JsonConverter<string>
{
    public static JsonSerializerOptions Reading(IReadOnlyList<string> known) => new() { Converters = { new TextNumbers(known, []) } };

    public static JsonSerializerOptions Writing(Dictionary<string, int> numbers) =>
        new() { Converters = { new TextNumbers([], numbers) } };

    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetInt32() is >= 0 and var number && number < known.Count ? known[number] : throw new JsonException("no such text");

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options)
    {
        numbers.TryAdd(value, numbers.Count);
        writer.WriteNumberValue(numbers[value]);
    }

    public override string ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetString()!;

    public override void WriteAsPropertyName(Utf8JsonWriter writer, string value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value);
}
