using GraphQL;

namespace CareerConnect.Api.GraphQL.Wire;

/// <summary>What a request asks, however it came.</summary>
internal sealed record Call
{
    /// <summary>The document; null if it is named only.</summary>
    public string? Query { get; init; }

    /// <summary>SHA-256 that names the document, if one was given.</summary>
    public string? DocumentId { get; init; }

    /// <summary>True when the name came as automatic persisted queries give it.</summary>
    public bool IsAutomatic { get; init; }

    public string? OperationName { get; init; }

    public Inputs? Variables { get; init; }

    /// <summary>The variables in one form, whatever their order and blanks were; empty if there are none.</summary>
    public string VariablesText { get; init; } = "";
}
