using GraphQL;

namespace CareerConnect.Api.GraphQL.Wire;

/// <summary>What a request asks, however it came.</summary>
internal sealed record Call
{
    public required string Query { get; init; }

    public string? OperationName { get; init; }

    public Inputs? Variables { get; init; }

    /// <summary>The variables as they were written, for the tag of the answer.</summary>
    public string VariablesText { get; init; } = "";
}
