namespace CareerConnect.Api.GraphQL.Wire;

/// <summary>A request that does not reach the engine: its status, code and what to do about it.</summary>
public sealed class RefusalException(int status, string code, string message) : Exception(message)
{
    public int Status => status;

    public string Code => code;

    /// <summary>When to try again, if that helps.</summary>
    public TimeSpan? RetryAfter { get; init; }

    public static RefusalException Malformed(string message) =>
        new(StatusCodes.Status400BadRequest, "BAD_REQUEST", message);
}
