using System.Buffers;
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

    /// <summary>The call in a request whose body, if it has one, was read.</summary>
    public static Call Read(HttpRequest request, byte[]? body)
    {
        var call = Reading(() => body is null ? FromQuery(request.Query) : FromBody(body));
        return request.RouteValues["id"] is string id ? call with { DocumentId = id, IsAutomatic = false } : call;
    }

    private static Call FromQuery(IQueryCollection query)
    {
        var parts = new Dictionary<string, string?>();
        foreach (var (name, values) in query)
        {
            parts[name] = values.Count == 1
                ? values[0]
                : throw RefusalException.Malformed($"{name} is given {values.Count} times.");
        }

        return Make(
            parts.GetValueOrDefault("query"),
            parts.GetValueOrDefault("documentId"),
            parts.GetValueOrDefault("operationName"),
            Parse(parts.GetValueOrDefault("variables")),
            Parse(parts.GetValueOrDefault("extensions")));
    }

    /// <summary>The body of a request, of the one kind and up to the size that is taken.</summary>
    public static async Task<byte[]> Bytes(HttpRequest request, CancellationToken cancellation)
    {
        if ((request.ContentType != MediaTypes.Json && !IsJson(request.ContentType)) || request.Headers.ContentEncoding.Count > 0)
        {
            throw new RefusalException(
                StatusCodes.Status415UnsupportedMediaType, "UNSUPPORTED_MEDIA_TYPE",
                "Send Content-Type: application/json, in UTF-8, not compressed.");
        }

        var tooLarge = new RefusalException(
            StatusCodes.Status413PayloadTooLarge, "TOO_LARGE", $"A request has up to {Limits.BodyBytes} bytes.");
        while (request.ContentLength is null or <= Limits.BodyBytes)
        {
            var read = await request.BodyReader.ReadAsync(cancellation);
            if (read.IsCompleted && read.Buffer.Length <= Limits.BodyBytes)
            {
                var bytes = read.Buffer.ToArray();
                request.BodyReader.AdvanceTo(read.Buffer.End);
                return bytes;
            }

            var length = read.Buffer.Length;
            request.BodyReader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
            if (length > Limits.BodyBytes)
            {
                break;
            }
        }

        throw tooLarge;
    }

    private static bool IsJson(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type)
        && type.MediaType.Equals(MediaTypes.Json, StringComparison.OrdinalIgnoreCase)
        && (!type.Charset.HasValue || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase));

    private static Call FromBody(byte[] bytes)
    {
        using var body = JsonDocument.Parse(StrictUtf8.GetString(bytes), Json);
        var root = body.RootElement;
        return root.ValueKind != JsonValueKind.Object
            ? throw RefusalException.Malformed("The body is a JSON object with a query; batches are not taken.")
            : Make(
                Text(root, "query"), Text(root, "documentId"), Text(root, "operationName"), Part(root, "variables"),
                Part(root, "extensions"));
    }

    private static Call Make(
        string? query, string? documentId, string? operationName, JsonElement? variables, JsonElement? extensions)
    {
        foreach (var (name, part) in new[] { ("variables", variables), ("extensions", extensions) })
        {
            if (part is { ValueKind: not (JsonValueKind.Object or JsonValueKind.Null) })
            {
                throw RefusalException.Malformed($"{name} is not an object.");
            }
        }

        var automatic = AutomaticId(extensions);
        return new Call
        {
            Query = string.IsNullOrWhiteSpace(query) ? null : query,
            DocumentId = documentId ?? automatic,
            IsAutomatic = documentId is null && automatic is not null,
            OperationName = operationName,
            Variables = variables is { } given ? Serializer.ReadNode<Inputs>(given) : null,
            VariablesText = CanonicalJson.Text(variables),
        };
    }

    private static string? AutomaticId(JsonElement? extensions) =>
        extensions is { ValueKind: JsonValueKind.Object } given
        && given.TryGetProperty("persistedQuery", out var persisted) && persisted.ValueKind == JsonValueKind.Object
            ? Text(persisted, "sha256Hash")
            : null;

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
}
