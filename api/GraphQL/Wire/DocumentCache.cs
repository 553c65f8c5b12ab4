using GraphQL;
using GraphQL.DI;
using GraphQLParser.AST;
using Microsoft.Extensions.Caching.Memory;

namespace CareerConnect.Api.GraphQL.Wire;

/// <summary>Keeps documents that were parsed, guarded and validated, by their text, up to a total length.</summary>
public sealed class DocumentCache : IConfigureExecution, IDisposable
{
    private const long Characters = 500_000;

    private readonly MemoryCache _documents = new(new MemoryCacheOptions { SizeLimit = Characters });

    public float SortOrder => 200;

    public async Task<ExecutionResult> ExecuteAsync(ExecutionOptions options, ExecutionDelegate next)
    {
        var known = options.Query is { } query && _documents.TryGetValue(query, out GraphQLDocument? document)
            ? document
            : null;
        if (known is not null)
        {
            options.Document = known;
            options.ValidationRules = options.CachedDocumentValidationRules ?? [];
        }

        var result = await next(options).ConfigureAwait(false);
        if (known is null && options.Query is not null && result is { Executed: true, Document: { } validated })
        {
            _documents.Set(options.Query, validated, new MemoryCacheEntryOptions { Size = options.Query.Length });
        }

        return result;
    }

    public void Dispose() => _documents.Dispose();
}
