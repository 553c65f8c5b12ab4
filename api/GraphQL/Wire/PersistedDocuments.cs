using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Caching.Memory;

namespace CareerConnect.Api.GraphQL.Wire;

/// <summary>
/// Documents known by the SHA-256 of their text: those a deployment trusts, read when it starts, and those that clients
/// sent with their hash, up to a total length (automatic persisted queries).
/// </summary>
public sealed class PersistedDocuments : IDisposable
{
    private const long Characters = 2_000_000;
    private const string Prefix = "sha256:";

    private readonly FrozenDictionary<string, string> _trusted;
    private readonly MemoryCache _sent = new(new MemoryCacheOptions { SizeLimit = Characters });

    public PersistedDocuments(GraphQLSettings settings) => _trusted = settings.TrustedDocuments is { } folder
        ? Directory.EnumerateFiles(folder, "*.graphql", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(path => File.ReadAllText(path).ReplaceLineEndings("\n"))
            .DistinctBy(HashOf).ToFrozenDictionary(HashOf)
        : FrozenDictionary<string, string>.Empty;

    /// <summary>Texts of the trusted ones.</summary>
    public IEnumerable<string> Trusted => _trusted.Values;

    public static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    public bool IsTrusted(string text) => _trusted.Count > 0 && _trusted.ContainsKey(HashOf(text));

    /// <summary>The call with its document, which it brought or named.</summary>
    internal Call Complete(Call call)
    {
        if (call.DocumentId is not { } id)
        {
            return call.Query is null ? throw RefusalException.Malformed("There is no query.") : call;
        }

        var hash = id.StartsWith(Prefix, StringComparison.Ordinal) ? id[Prefix.Length..] : id;
        if (call.Query is { } text)
        {
            if (HashOf(text) != hash)
            {
                throw new RefusalException(
                    StatusCodes.Status400BadRequest, "BAD_HASH", "The hash is not the SHA-256 of the query.");
            }

            _sent.Set(hash, text, new MemoryCacheEntryOptions { Size = text.Length });
            return call;
        }

        // Clients of automatic persisted queries go by this very message, and some by the status, when they send the text.
        return _trusted.TryGetValue(hash, out var known) || _sent.TryGetValue(hash, out known)
            ? call with { Query = known }
            : throw new RefusalException(
                call.IsAutomatic ? StatusCodes.Status200OK : StatusCodes.Status404NotFound,
                "PERSISTED_QUERY_NOT_FOUND",
                "PersistedQueryNotFound");
    }

    public void Dispose() => _sent.Dispose();
}
