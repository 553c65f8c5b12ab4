namespace CareerConnect.Api.Privacy;

/// <summary>What is said of a cell: a value, or none and why.</summary>
public readonly record struct PublishedCell(CellStatus Status, int? Value)
{
    /// <summary>The mark of a withheld cell.</summary>
    public static readonly PublishedCell Suppressed = new(CellStatus.Suppressed, null);

    /// <summary>The mark of a cell without a figure.</summary>
    public static readonly PublishedCell NotAvailable = new(CellStatus.NotAvailable, null);

    /// <summary>A published number.</summary>
    public static PublishedCell Of(int value) => new(CellStatus.Value, value);
}
