using GraphQL;
using GraphQL.Execution;

namespace CareerConnect.Api.GraphQL.Wire;

/// <summary>
/// How an error looks from outside: a message a person can act on and a code a program can. What went wrong inside
/// shows as INTERNAL with the trace id that the log has too; names of types, files or tables never leave.
/// </summary>
public sealed class ErrorAnswers(ILogger<ErrorAnswers> log) : IErrorInfoProvider
{
    private const string TraceId = "traceId";

    private static readonly Action<ILogger, string?, Exception?> Failed = LoggerMessage.Define<string?>(
        LogLevel.Error, new EventId(1, nameof(Failed)), "A query failed; the answer names it {TraceId}.");

    public ErrorInfo GetInfo(ExecutionError executionError)
    {
        var inside = executionError is UnhandledError;
        var extensions = new Dictionary<string, object?>
        {
            ["code"] = inside ? "INTERNAL" : executionError.Code ?? "BAD_REQUEST",
        };
        if (inside)
        {
            extensions[TraceId] = executionError.InnerException?.Data[TraceId];
        }

        return new()
        {
            Message = inside ? "Something failed on our side; the trace id finds it in the log." : executionError.Message,
            Extensions = extensions,
        };
    }

    /// <summary>Writes down what the answer will not say.</summary>
    public void Log(UnhandledExceptionContext context)
    {
        var trace = (context.Context?.UserContext as Asking)?.TraceId;
        context.OriginalException.Data[TraceId] = trace;
        Failed(log, trace, context.OriginalException);
    }
}
