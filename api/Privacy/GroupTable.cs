namespace CareerConnect.Api.Privacy;

/// <summary>
/// A published table by row and column, some cells of it withheld. What is known of them together: what a row's sum
/// leaves for its withheld cells, and what a column's sum does. A row or column without a known sum is in neither list.
/// </summary>
public sealed record GroupTable
{
    /// <summary>What the table is, for a message; names no number.</summary>
    public required string Name { get; init; }

    /// <summary>The cells withheld.</summary>
    public required IReadOnlyList<GroupCell> Withheld { get; init; }

    /// <summary>By row: its sum, less what is published in it.</summary>
    public required IReadOnlyDictionary<string, int> RowRests { get; init; }

    /// <summary>By column: its sum, less what is published in it.</summary>
    public required IReadOnlyDictionary<string, int> ColumnRests { get; init; }

    /// <summary>By row: the public number that none of its cells can exceed.</summary>
    public IReadOnlyDictionary<string, int> Caps { get; init; } = new Dictionary<string, int>();
}
