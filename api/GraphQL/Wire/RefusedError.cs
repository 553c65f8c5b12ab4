using GraphQL;

namespace CareerConnect.Api.GraphQL.Wire;

/// <summary>A document that is not even validated: it goes past a limit of the guard.</summary>
public sealed class RefusedError : ExecutionError
{
    public RefusedError(string what, int most)
        : base($"This query has too many {what}: the limit is {most}. Ask for less at a time.") =>
        Code = "QUERY_TOO_LARGE";
}
