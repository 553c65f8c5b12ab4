namespace CareerConnect.Site.Report;

/// <summary>A figure that moved.</summary>
/// <param name="Label">What it is of.</param>
/// <param name="Before">As shown before; null where it was not.</param>
/// <param name="After">As shown now; null where it is no more.</param>
public sealed record FigureChange(string Label, string? Before, string? After)
{
    /// <summary>False where no words stand beside it that would name it.</summary>
    internal bool HasName() =>
        Label != PageFacts.Unnamed && !Label.StartsWith(PageFacts.Unnamed + " (", StringComparison.Ordinal);

    public override string ToString() => $"{Label}: {Before ?? "-"} -> {After ?? "-"}";
}
