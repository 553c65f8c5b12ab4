using System.Text.RegularExpressions;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;

namespace CareerConnect.Api.GraphQL.Wire;

/// <summary>
/// How an error looks from outside: a message a person can act on and a code a program can. What went wrong inside
/// shows as INTERNAL with the trace id that the log has too; names of types, files or tables never leave. A value that was
/// given is not repeated: it may be a count of students, and an error is passed on and kept where a request is not.
/// </summary>
public sealed partial class ErrorAnswers(ILogger<ErrorAnswers> log, ISchema schema) : IErrorInfoProvider
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
            Message = inside
                ? "Something failed on our side; the trace id finds it in the log."
                : WithExpected(WithoutValue(executionError.Message)),
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

    // As the engine words it: "Unable to convert '7' to 'Int'", "[Expected type 'Int', found "7".]".
    private static string WithoutValue(string message) =>
        Found().Replace(Converted().Replace(message, "the value"), "");

    // Of an enumeration the names it has: without them the sender has to look them up in the schema.
    private string WithExpected(string message) =>
        Enumeration().Match(message) is { Success: true } match
        && schema.AllTypes[match.Groups[1].Value] is EnumerationGraphType enumeration
            ? $"{message}: expected one of {string.Join(", ", enumeration.Values.Select(v => v.Name))}."
            : message;

    [GeneratedRegex(@"Unable to convert the value to '(\w+)'$")]
    private static partial Regex Enumeration();

    [GeneratedRegex("(?<=Unable to convert )'.*'(?= (to|literal|value) )", RegexOptions.Singleline)]
    private static partial Regex Converted();

    [GeneratedRegex(@", found .*(?=\.\])|, found .*$", RegexOptions.Singleline)]
    private static partial Regex Found();
}
