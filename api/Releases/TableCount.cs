namespace CareerConnect.Api.Releases;

/// <summary>How much a table of the release holds.</summary>
public sealed record TableCount
{
    /// <summary>What the rows are, such as "programs".</summary>
    public required string Table { get; init; }

    /// <summary>Rows of it.</summary>
    public required int Rows { get; init; }
}
