using GraphQL;

namespace CareerConnect.Api.GraphQL.Wire;

/// <summary>A query that goes past a limit: it is not answered, not even in part.</summary>
public sealed class RefusedError : ExecutionError
{
    public RefusedError(string code, string message)
        : base(message) => Code = code;

    public static RefusedError TooLarge(string what, int most) => new(
        "QUERY_TOO_LARGE", $"This query has too many {what}: the limit is {most}. Ask for less at a time.");
}
