using CareerConnect.Api.Data;
using CareerConnect.Api.GraphQL.Plans;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;

namespace CareerConnect.Api.GraphQL.Wire;

/// <summary>Has the engine answer a call from one release, and makes bytes of the answer.</summary>
internal sealed class Execution(
    IDocumentExecuter engine, IGraphQLSerializer serializer, ISchema schema, RateLimits rates)
{
    /// <param name="http">The request.</param>
    /// <param name="release">What it is answered from.</param>
    /// <param name="call">What it asks.</param>
    /// <param name="type">Media type of the answer.</param>
    /// <param name="tag">Name of the answer, should it be one that may be kept.</param>
    /// <param name="trusted">Whether its document is trusted.</param>
    public async Task<Answer> Answer(
        HttpContext http, Release release, Call call, string type, string tag, bool trusted)
    {
        var get = HttpMethods.IsGet(http.Request.Method);
        using var asking = new Asking(release, http.TraceIdentifier, http.RequestAborted)
        {
            Charge = trusted ? null : points => rates.Charge(http, points),
        };
        var options = new ExecutionOptions
        {
            Schema = schema,
            Query = call.Query,
            OperationName = call.OperationName,
            Variables = call.Variables,
            Root = release,
            UserContext = asking,
            RequestServices = http.RequestServices,
            User = http.User,
            CancellationToken = asking.End,
            Timeout = http.User.Identity?.IsAuthenticated == true ? Limits.ExecutionTimeWithKey : Limits.ExecutionTime,
            TimeoutAction = TimeoutAction.ReturnTimeoutError,
        };
        options.Listeners.Add(get ? Admission.OfGet : Admission.OfPost);
        var result = await Run(options);
        var bytes = result is { Data: PlanAnswer planned, Errors: null }
            ? Finish(planned, asking)
            : await Write(result, asking, http.RequestAborted);
        var lasting = result is { Executed: true, Errors: null, Operation.Operation: OperationType.Query };
        return new Answer(StatusOf(result, type, get), type, bytes)
        {
            Tag = lasting ? tag : null,
            Points = asking.Points,
            Release = release.Identity,
            Trusted = trusted,
        };
    }

    // The engine's answer: its own tree, errors and all.
    private async Task<byte[]> Write(ExecutionResult result, Asking asking, CancellationToken cancellation)
    {
        result.Extensions = new Dictionary<string, object?>
        {
            ["release"] = asking.Release.Identity,
            ["cost"] = new Dictionary<string, object?>
            {
                ["points"] = asking.Points,
                ["rows"] = asking.Rows,
                ["tests"] = asking.Tests,
            },
        };
        using var body = new MemoryStream();
        await serializer.WriteAsync(body, result, cancellation);
        return body.ToArray();
    }

    // A plan's answer lacks only what is said beside the data.
    private static byte[] Finish(PlanAnswer answer, Asking asking)
    {
        using var writer = answer.Writer;
        writer.WriteStartObject("extensions");
        writer.WriteString("release", asking.Release.Identity);
        writer.WriteStartObject("cost");
        writer.WriteNumber("points", asking.Points);
        writer.WriteNumber("rows", asking.Rows);
        writer.WriteNumber("tests", asking.Tests);
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.Flush();
        return answer.Bytes.WrittenSpan.ToArray();
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

        // An operation that cannot be chosen or is of a kind not offered was not executed, whatever the engine says.
        if (result?.Errors?.Any(e => e is InvalidOperationError) == true)
        {
            result.Executed = false;
        }

        return asking.Refusal is { } refusal ? throw refusal
            : asking.TooCostly is { } error ? new ExecutionResult { Errors = [error] }
            : result!;
    }

    private static int StatusOf(ExecutionResult result, string type, bool get) => result switch
    {
        { Executed: true } => StatusCodes.Status200OK,
        { Errors: { } errors } when errors.Any(e => e is TimeoutError) => StatusCodes.Status503ServiceUnavailable,
        { Errors: { } errors } when errors.Any(e => e is UnhandledError) => StatusCodes.Status500InternalServerError,
        { Errors: { } errors } when errors.Any(e => e is RefusedError) => StatusCodes.Status400BadRequest,
        { Errors: { } errors } when get && errors.Any(e => e is InvalidOperationError or { Code: Admission.PostRequired }) =>
            StatusCodes.Status405MethodNotAllowed,
        _ => type == MediaTypes.Json ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest,
    };
}
