using System.Net;
using System.Net.Http.Json;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CareerConnect.Site.Generator;

/// <summary>
/// Asks the api. Every answer of a build must come from one release: a site half of one and half of another
/// would contradict itself, so a change in between stops the build. The first question is always asked: its answer tells
/// which release the others are of, and whether they are in the book.
/// </summary>
public sealed class GraphQLClient(HttpClient http, Uri endpoint, GraphQLDocuments documents, AnswerBook? book = null)
{
    // A question changes nothing, so it may be asked again. Five lines say it; a library for it would bring eight packages.
    private static readonly TimeSpan[] Waits = [.. new[] { 0.1, 0.3, 1, 2 }.Select(TimeSpan.FromSeconds)];

    // What the api gives at once at the most.
    private const int Longest = 100;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>Identity of the release that answers; null before the first answer.</summary>
    public string? Release { get; private set; }

    /// <summary>Asks a question whose whole answer is one object.</summary>
    public Task<T> AskAsync<T>(string operation, CancellationToken ct)
        where T : notnull => AskAsync<T>(operation, new { after = (string?)null }, ct);

    /// <summary>Asks a question that has variables.</summary>
    public Task<T> AskAsync<T>(string operation, object variables, CancellationToken ct)
        where T : notnull => KnownOr(operation, variables, async () => Read<T>(operation, Data(operation, await SendAsync(operation, variables, ct))));

    /// <summary>
    /// Asks for a list until it ends, a hundred at a time, or fewer where so much hangs on each that the api finds the answer too
    /// costly; the question's only field is the list.
    /// </summary>
    public Task<IReadOnlyList<T>> AskAllAsync<T>(string operation, CancellationToken ct, Dictionary<string, object?>? variables = null) =>
        KnownOr<IReadOnlyList<T>>(
            operation, new { all = variables }, async () => await EachAsync<T>(operation, variables, ct).ToListAsync(ct));

    /// <summary>The same list, handed out as it comes, so that it need not fit in memory; who builds again and again keeps it all.</summary>
    public async IAsyncEnumerable<T> AskEachAsync<T>(
        string operation, [EnumeratorCancellation] CancellationToken ct, Dictionary<string, object?>? variables = null)
    {
        await foreach (var item in book is null
            ? EachAsync<T>(operation, variables, ct)
            : (await AskAllAsync<T>(operation, ct, variables)).ToAsyncEnumerable())
        {
            yield return item;
        }
    }

    private async Task<T> KnownOr<T>(string operation, object variables, Func<Task<T>> ask)
        where T : notnull
    {
        var question = $"{operation} {typeof(T)} {JsonSerializer.Serialize(variables, Options)}";
        if (book?.Find(Release, question) is T known)
        {
            return known;
        }

        var answer = await ask();
        book?.Keep(Release!, question, answer);
        return answer;
    }

    private async IAsyncEnumerable<T> EachAsync<T>(
        string operation, Dictionary<string, object?>? variables, [EnumeratorCancellation] CancellationToken ct)
    {
        var first = Longest;
        for (var asking = AskAsync(null); asking is not null;)
        {
            var (answer, after) = await asking;
            if (answer.IsTooCostly && first > 1)
            {
                first /= 2;
                asking = AskAsync(after);
                continue;
            }

            // The next part is on its way while this one is read and used.
            var list = Data(operation, answer).EnumerateObject().Single().Value;
            var end = list.ValueKind == JsonValueKind.Object && list.TryGetProperty("pageInfo", out var info)
                ? Read<PageInfo>(operation, info) : null;
            asking = end is not { HasNextPage: true, EndCursor: { } cursor } ? null
                : cursor != after ? AskAsync(cursor)
                : throw Failed(operation, "the list does not move on");
            foreach (var item in Read<Connection<T>>(operation, list).Nodes)
            {
                yield return item;
            }
        }

        async Task<(Answer Answer, string? After)> AskAsync(string? after) =>
            (await SendAsync(operation, new Dictionary<string, object?>(variables ?? []) { ["first"] = first, ["after"] = after }, ct), after);
    }

    private static JsonElement Data(string operation, Answer answer) => answer.Errors is { Count: > 0 } errors
        ? throw Failed(operation, string.Join("; ", errors.Select(e => e.Message)))
        : answer.Data ?? throw Failed(operation, "the answer has no data");

    private static T Read<T>(string operation, JsonElement data)
    {
        try
        {
            return data.Deserialize<T>(Options) ?? throw new JsonException("it is null");
        }
        catch (JsonException error)
        {
            throw Failed(operation, $"the answer is not what was asked for: {error.Message}");
        }
    }

    private static SiteException Failed(string operation, string why) =>
        new(SiteFailure.Failed, $"{operation}: {why}.");

    private async Task<Answer> SendAsync(string operation, object variables, CancellationToken ct)
    {
        Answer? answer;
        try
        {
            using var response = await PostAsync(operation, variables, ct);
            var text = await response.Content.ReadAsByteArrayAsync(ct);
            answer = text is [(byte)'{', ..] ? JsonSerializer.Deserialize<Answer>(text, JsonSerializerOptions.Web) : null;
            if (answer is null || (!response.IsSuccessStatusCode && answer.Errors is null))
            {
                throw Failed(operation, $"{endpoint} answered {(int)response.StatusCode} and no GraphQL");
            }
        }
        catch (Exception error) when (error is HttpRequestException or JsonException)
        {
            throw Failed(operation, $"no answer from {endpoint}: {error.Message}");
        }

        // An answer of errors alone is of no release.
        if (answer.Errors is not { Count: > 0 })
        {
            CheckRelease(operation, answer);
        }

        return answer;
    }

    /// <summary>Waits a little for an api that is busy or just starting; not for one that answers anything else.</summary>
    private async Task<HttpResponseMessage> PostAsync(string operation, object variables, CancellationToken ct)
    {
        var question = new { query = documents.Text(operation), operationName = operation, variables };
        foreach (var wait in Waits)
        {
            try
            {
                var response = await http.PostAsJsonAsync(endpoint, question, Options, ct);
                if (response.StatusCode != HttpStatusCode.ServiceUnavailable)
                {
                    return response;
                }

                response.Dispose();
            }
            catch (HttpRequestException error) when (error.HttpRequestError == HttpRequestError.ConnectionError)
            {
                // It may be starting.
            }

            await Task.Delay(wait, ct);
        }

        return await http.PostAsJsonAsync(endpoint, question, Options, ct);
    }

    private void CheckRelease(string operation, Answer answer)
    {
        var release = answer.Extensions?.Release ?? throw Failed(operation, "the answer does not name its release");
        if (release != (Release ??= release))
        {
            throw Failed(
                operation,
                $"the api went from release {Release[..Math.Min(12, Release.Length)]} to "
                + $"{release[..Math.Min(12, release.Length)]} during the build; nothing was changed, build again");
        }
    }

    private sealed record Answer(
        JsonElement? Data = null, IReadOnlyList<Error>? Errors = null, Extensions? Extensions = null)
    {
        public bool IsTooCostly => Errors?.Any(e => e.Extensions?.Code == "TOO_COSTLY") == true;
    }

    private sealed record Error(string Message, ErrorExtensions? Extensions = null);

    private sealed record ErrorExtensions(string? Code = null);

    private sealed record Extensions(string? Release = null);
}
