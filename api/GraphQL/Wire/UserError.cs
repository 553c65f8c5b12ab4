using GraphQL;

namespace CareerConnect.Api.GraphQL.Wire;

/// <summary>An error the asker can do something about, with a code a program can act on.</summary>
public sealed class UserError : ExecutionError
{
    public UserError(string code, string message)
        : base(message) => Code = code;
}
