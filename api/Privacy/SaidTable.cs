namespace CareerConnect.Api.Privacy;

/// <summary>A table by group as one release says it.</summary>
public sealed record SaidTable
{
    /// <summary>By cell: the number told; null where it is withheld. What was not supplied is not in it.</summary>
    public required IReadOnlyDictionary<string, int?> Cells { get; init; }

    /// <summary>By row or column with a known sum and something withheld in it: the sum, less what is told of it.</summary>
    public required IReadOnlyDictionary<string, int> Rests { get; init; }

    /// <summary>By cell: a share that is told without its counts.</summary>
    public IReadOnlyDictionary<string, string> Shares { get; init; } = new Dictionary<string, string>();
}
