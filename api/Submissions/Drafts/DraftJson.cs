using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace CareerConnect.Api.Submissions.Drafts;

/// <summary>A draft as JSON: what is stored, compared and put together field by field. Enums are spelled as on the wire.</summary>
public static class DraftJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NumberHandling = JsonNumberHandling.Strict,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper, allowIntegerValues: false) },
    };

    public static string Write(object draft) => JsonSerializer.Serialize(draft, draft.GetType(), Options);

    public static JsonNode? Node(object? value) => JsonSerializer.SerializeToNode(value, Options);

    public static IDraft Read(Type type, string json) => (IDraft)JsonSerializer.Deserialize(json, type, Options)!;

    public static T Read<T>(string json)
        where T : IDraft => (T)Read(typeof(T), json);

    /// <summary>The fields of a draft; none if there is no draft.</summary>
    public static JsonObject Fields(string? json) => json is null ? [] : JsonNode.Parse(json)!.AsObject();

    /// <summary>The fields with those given put over them; null takes one away.</summary>
    public static JsonObject Merge(string? json, JsonObject given)
    {
        var merged = Fields(json);
        foreach (var (name, value) in given)
        {
            merged[name] = value?.DeepClone();
        }

        return merged;
    }
}
