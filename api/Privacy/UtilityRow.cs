namespace CareerConnect.Api.Privacy;

/// <summary>How many cells of a kind of area show a number, of all cells of the shape that were supplied.</summary>
public sealed record UtilityRow(AreaKind Kind, int Shown, int Cells)
{
    /// <summary>Share shown, in percent.</summary>
    public double Percent => Cells == 0 ? 0 : 100.0 * Shown / Cells;
}
