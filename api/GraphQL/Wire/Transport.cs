using System.Security.Cryptography;
using System.Text;
using CareerConnect.Api.Data;

namespace CareerConnect.Api.GraphQL.Wire;

/// <summary>
/// GraphQL over HTTP, written out: the engine's packages bring no transport. A request takes the release in force
/// once and is answered from it alone; the answer names it in its extensions and in X-Release. What was answered before
/// is found by the request as it came, before anything of it is parsed.
/// </summary>
internal sealed class Transport(
    Execution execution, AnswerCache cache, PersistedDocuments documents, RateLimits rates, Func<Release?> current)
{
    private const string Methods = "GET, POST, OPTIONS";

    private readonly RecentRequests _recent = new();

    // A new build may answer otherwise from the same release.
    private static readonly string Build = typeof(Transport).Module.ModuleVersionId.ToString();

    public Task Answer(HttpContext http) => Answer(http, null);

    /// <summary>Answers what was answered before; else the request goes on as it came.</summary>
    public async Task AnswerRecent(HttpContext http, RequestDelegate next)
    {
        if (current() is { } release
            && http.Request.Path.StartsWithSegments(GraphQLSetup.Path)
            && await _recent.Find(http.Request, release.Identity, cache) is { } known)
        {
            await Answer(http, known);
        }
        else
        {
            await next(http);
        }
    }

    private async Task Answer(HttpContext http, Answer? known)
    {
        http.Response.Headers.AccessControlAllowOrigin = "*";
        http.Response.Headers.AccessControlExposeHeaders = "ETag, Retry-After, X-Cost, X-Release";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers.Vary = "Accept, Accept-Encoding";
        try
        {
            if (known is null)
            {
                await Dispatch(http);
            }
            else
            {
                rates.Charge(http, known.Trusted ? 0 : 1);
                http.Response.Headers["X-Release"] = known.Release;
                await AnswerWriter.Write(http, known);
            }
        }
        catch (RefusalException refusal)
        {
            http.Response.StatusCode = refusal.Status;
            if (refusal.RetryAfter is { } wait)
            {
                http.Response.Headers.RetryAfter = AnswerWriter.Seconds(wait);
            }

            var error = new { message = refusal.Message, extensions = new { code = refusal.Code } };
            await http.Response.WriteAsJsonAsync(new { errors = new[] { error } }, http.RequestAborted);
        }
    }

    private async Task Dispatch(HttpContext http)
    {
        var (request, response) = (http.Request, http.Response);
        if (HttpMethods.IsOptions(request.Method))
        {
            response.StatusCode = StatusCodes.Status204NoContent;
            response.Headers.AccessControlAllowMethods = Methods;
            response.Headers.AccessControlAllowHeaders = "Content-Type, If-None-Match";
            response.Headers.AccessControlMaxAge = "86400";
        }
        else if (HttpMethods.IsGet(request.Method) && AsksForSchema(request))
        {
            response.ContentType = "text/plain; charset=utf-8";
            await response.WriteAsync(SchemaText.Print(), http.RequestAborted);
        }
        else if (HttpMethods.IsGet(request.Method) || HttpMethods.IsPost(request.Method))
        {
            await AnswerWriter.Write(http, await Find(http));
        }
        else
        {
            response.Headers.Allow = Methods;
            throw new RefusalException(StatusCodes.Status405MethodNotAllowed, "METHOD_NOT_ALLOWED", $"Use {Methods}.");
        }
    }

    // Looked for in the text first: taking the query apart costs more than sending what is kept.
    private static bool AsksForSchema(HttpRequest request) =>
        request.QueryString.Value?.Contains("sdl", StringComparison.OrdinalIgnoreCase) == true
        && request.Query.ContainsKey("sdl");

    private async Task<Answer> Find(HttpContext http)
    {
        var type = MediaTypes.Choose(http.Request);
        var body = HttpMethods.IsPost(http.Request.Method)
            ? await CallReader.Bytes(http.Request, http.RequestAborted)
            : null;
        var release = current() ?? throw new RefusalException(
            StatusCodes.Status503ServiceUnavailable, "NO_RELEASE", "No release is loaded yet: try again soon.")
        {
            RetryAfter = TimeSpan.FromSeconds(1),
        };
        http.Response.Headers["X-Release"] = release.Identity;
        cache.Follow(release.Identity);
        Call call;
        try
        {
            call = documents.Complete(CallReader.Read(http.Request, body));
        }
        catch (RefusalException)
        {
            rates.Charge(http, 1);
            throw;
        }

        var trusted = documents.IsTrusted(call.Query!);
        rates.Charge(http, trusted ? 0 : 1);
        var tag = TagOf(release, type, call);
        if (http.Request.Headers.Authorization.Count > 0)
        {
            return await execution.Answer(http, release, call, type, tag, trusted) with { Tag = null };
        }

        var answer = await cache.FindOrMake(
            tag, () => execution.Answer(http, release, call, type, tag, trusted), http.RequestAborted);
        if (answer.Tag is not null)
        {
            _recent.Add(http.Request, release.Identity, body, tag);
        }

        return answer;
    }

    private static string TagOf(Release release, string type, Call call)
    {
        string[] parts = [Build, release.Identity, type, call.Query!, call.OperationName ?? "", call.VariablesText];
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', parts)));
        return $"\"{Convert.ToHexStringLower(hash.AsSpan(0, 16))}\"";
    }
}
