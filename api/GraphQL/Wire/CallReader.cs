using System.Text;
using System.Text.Json;
using GraphQL;
using GraphQL.SystemTextJson;
using Microsoft.Net.Http.Headers;

namespace CareerConnect.Api.GraphQL.Wire;

/// <summary>
/// Reads what is asked, as GraphQL over HTTP says, strictly: JSON in UTF-8 of a bounded size and depth, one request,
/// every part of its type. POST takes application/json alone, which no form of another site can send.
/// </summary>
internal static class CallReader
{
    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    private static readonly JsonDocumentOptions Json = new()
    {
        MaxDepth = Limits.JsonDepth,
        AllowDuplicateProperties = false,
    };

    private static readonly GraphQLSerializer Serializer = new();

    public static Call FromQuery(IQueryCollection query)
    {
        var parts = new Dictionary<string, string?>();
        foreach (var (name, values) in query)
        {
            parts[name] = values.Count == 1
                ? values[0]
                : throw RefusalException.Malformed($"{name} is given {values.Count} times.");
        }

        return Reading(() => Make(
            parts.GetValueOrDefault("query"),
            parts.GetValueOrDefault("operationName"),
            Parse(parts.GetValueOrDefault("variables")),
            Parse(parts.GetValueOrDefault("extensions"))));
    }

    public static async Task<Call> FromBody(HttpRequest request, CancellationToken cancellation)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            || !type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
            || (type.Charset.HasValue && !type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase))
            || request.Headers.ContentEncoding.Count > 0)
        {
            throw new RefusalException(
                StatusCodes.Status415UnsupportedMediaType, "UNSUPPORTED_MEDIA_TYPE",
                "Send Content-Type: application/json, in UTF-8, not compressed.");
        }

        var bytes = await Bytes(request, cancellation);
        return Reading(() =>
        {
            using var body = JsonDocument.Parse(StrictUtf8.GetString(bytes), Json);
            var root = body.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
            {
                throw RefusalException.Malformed("The body is a JSON object with a query; batches are not taken.");
            }

            var (query, operation) = (Text(root, "query"), Text(root, "operationName"));
            return Make(query, operation, Part(root, "variables"), Part(root, "extensions"));
        });
    }

    private static Call Make(string? query, string? operationName, JsonElement? variables, JsonElement? extensions)
    {
        foreach (var (name, part) in new[] { ("variables", variables), ("extensions", extensions) })
        {
            if (part is { ValueKind: not (JsonValueKind.Object or JsonValueKind.Null) })
            {
                throw RefusalException.Malformed($"{name} is not an object.");
            }
        }

        return new Call
        {
            Query = string.IsNullOrWhiteSpace(query) ? throw RefusalException.Malformed("There is no query.") : query,
            OperationName = operationName,
            Variables = variables is { } given ? Serializer.ReadNode<Inputs>(given) : null,
            VariablesText = variables?.GetRawText() ?? "",
        };
    }

    private static JsonElement? Parse(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        using var parsed = JsonDocument.Parse(text, Json);
        return parsed.RootElement.Clone();
    }

    private static JsonElement? Part(JsonElement root, string name) =>
        root.TryGetProperty(name, out var part) ? part : null;

    private static string? Text(JsonElement root, string name) => Part(root, name) switch
    {
        null or { ValueKind: JsonValueKind.Null } => null,
        { ValueKind: JsonValueKind.String } text => text.GetString(),
        _ => throw RefusalException.Malformed($"{name} is not a text."),
    };

    // Besides broken JSON: bytes that are not UTF-8, half of a surrogate pair, a number out of every range.
    private static Call Reading(Func<Call> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is JsonException or ArgumentException or InvalidOperationException
            or FormatException or OverflowException)
        {
            throw RefusalException.Malformed("The request is not well-formed JSON in UTF-8.");
        }
    }

    private static async Task<byte[]> Bytes(HttpRequest request, CancellationToken cancellation)
    {
        var tooLarge = new RefusalException(
            StatusCodes.Status413PayloadTooLarge, "TOO_LARGE", $"A request has up to {Limits.BodyBytes} bytes.");
        if (request.ContentLength > Limits.BodyBytes)
        {
            throw tooLarge;
        }

        var buffer = new byte[Limits.BodyBytes + 1];
        var read = await request.Body.ReadAtLeastAsync(buffer, buffer.Length, false, cancellation);
        return read > Limits.BodyBytes ? throw tooLarge : buffer[..read];
    }
}
