using System.Security.Cryptography;
using System.Text;
using CareerConnect.Api.Data;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQL.Validation;
using Microsoft.Net.Http.Headers;

namespace CareerConnect.Api.GraphQL.Wire;

/// <summary>
/// GraphQL over HTTP, written out: the engine's packages bring no transport. A request takes the release in force
/// once and is answered from it alone; the answer names it in its extensions and in X-Release.
/// </summary>
internal sealed class Transport(
    IDocumentExecuter engine, IGraphQLSerializer serializer, ISchema schema, Func<Release?> current)
{
    private const string Methods = "GET, POST, OPTIONS";

    private static readonly QueriesOnly QueriesOnly = new();
    private static readonly IValidationRule[] RulesOfGet = [.. DocumentValidator.CoreRules, QueriesOnly];

    // A new build may answer otherwise from the same release.
    private static readonly string Build = typeof(Transport).Module.ModuleVersionId.ToString();

    public async Task Answer(HttpContext http)
    {
        http.Response.Headers.AccessControlAllowOrigin = "*";
        http.Response.Headers.AccessControlExposeHeaders = "ETag, X-Release";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers.Vary = "Accept";
        try
        {
            await Dispatch(http);
        }
        catch (RefusalException refusal)
        {
            http.Response.StatusCode = refusal.Status;
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
        else if (HttpMethods.IsGet(request.Method) && request.Query.ContainsKey("sdl"))
        {
            response.ContentType = "text/plain; charset=utf-8";
            await response.WriteAsync(SchemaText.Print(), http.RequestAborted);
        }
        else if (HttpMethods.IsGet(request.Method))
        {
            await Execute(http, CallReader.FromQuery(request.Query), get: true);
        }
        else if (HttpMethods.IsPost(request.Method))
        {
            await Execute(http, await CallReader.FromBody(request, http.RequestAborted), get: false);
        }
        else
        {
            response.Headers.Allow = Methods;
            throw new RefusalException(StatusCodes.Status405MethodNotAllowed, "METHOD_NOT_ALLOWED", $"Use {Methods}.");
        }
    }

    private async Task Execute(HttpContext http, Call call, bool get)
    {
        var type = MediaTypes.Choose(http.Request);
        var release = current() ?? throw new RefusalException(
            StatusCodes.Status503ServiceUnavailable, "NO_RELEASE", "No release is loaded yet: try again soon.");
        http.Response.Headers["X-Release"] = release.Identity;
        var tag = get ? TagOf(release, type, call) : null;
        if (tag is not null && http.Request.GetTypedHeaders().IfNoneMatch.Any(t => t.Tag == tag.Tag))
        {
            Tag(http.Response, tag);
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        using var asking = new Asking(release, http.TraceIdentifier, http.RequestAborted);
        var result = await Run(new ExecutionOptions
        {
            Schema = schema,
            Query = call.Query,
            OperationName = call.OperationName,
            Variables = call.Variables,
            Root = release,
            UserContext = asking,
            RequestServices = http.RequestServices,
            CancellationToken = asking.End,
            Timeout = Limits.ExecutionTime,
            TimeoutAction = TimeoutAction.ReturnTimeoutError,
            ValidationRules = get ? RulesOfGet : null,
            CachedDocumentValidationRules = get ? [QueriesOnly] : null,
        });
        result.Extensions = new Dictionary<string, object?> { ["release"] = release.Identity };
        http.Response.StatusCode = StatusOf(result, type, get);
        if (http.Response.StatusCode == StatusCodes.Status405MethodNotAllowed)
        {
            http.Response.Headers.Allow = "POST, OPTIONS";
        }

        if (tag is not null && result.Errors is null)
        {
            Tag(http.Response, tag);
        }

        http.Response.ContentType = $"{type}; charset=utf-8";
        await serializer.WriteAsync(http.Response.Body, result, http.RequestAborted);
    }

    // A query that proved too costly ends as one error, wherever in the engine that came to light.
    private async Task<ExecutionResult> Run(ExecutionOptions options)
    {
        var asking = (Asking)options.UserContext;
        ExecutionResult? result = null;
        try
        {
            result = await engine.ExecuteAsync(options);
        }
        catch (OperationCanceledException) when (asking.TooCostly is not null)
        {
        }

        return asking.TooCostly is { } error ? new ExecutionResult { Errors = [error] } : result!;
    }

    private static int StatusOf(ExecutionResult result, string type, bool get) => result switch
    {
        { Executed: true } => StatusCodes.Status200OK,
        { Errors: { } errors } when errors.Any(e => e is TimeoutError) => StatusCodes.Status503ServiceUnavailable,
        { Errors: { } errors } when errors.Any(e => e is UnhandledError) => StatusCodes.Status500InternalServerError,
        { Errors: { } errors } when errors.Any(e => e is RefusedError) => StatusCodes.Status400BadRequest,
        { Errors: { } errors } when get && errors.Any(e => e is InvalidOperationError or { Code: QueriesOnly.Code }) =>
            StatusCodes.Status405MethodNotAllowed,
        _ => type == MediaTypes.Json ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest,
    };

    private static EntityTagHeaderValue TagOf(Release release, string type, Call call)
    {
        string[] parts = [Build, release.Identity, type, call.Query, call.OperationName ?? "", call.VariablesText];
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', parts)));
        return new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(hash.AsSpan(0, 16))}\"");
    }

    private static void Tag(HttpResponse response, EntityTagHeaderValue tag)
    {
        response.Headers.ETag = tag.ToString();
        response.Headers.CacheControl = "public, no-cache";
    }
}
