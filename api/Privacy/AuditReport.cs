namespace CareerConnect.Api.Privacy;

/// <summary>What an audit found.</summary>
/// <param name="SuppressedCells">Cells that were proven safe.</param>
/// <param name="Problems">What is wrong, naming tables and areas and no hidden number; empty when all is well.</param>
public sealed record AuditReport(int SuppressedCells, IReadOnlyList<string> Problems)
{
    /// <summary>Whether every suppressed cell is proven safe.</summary>
    public bool Passed => Problems.Count == 0;
}
