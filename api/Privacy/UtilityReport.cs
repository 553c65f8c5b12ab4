using System.Globalization;

namespace CareerConnect.Api.Privacy;

/// <summary>
/// How much a release shows, by kind of area. A cell counts when the shape has it and its area supplied counts
/// for the year; cells that the shape never had are no loss and no gain.
/// </summary>
public sealed record UtilityReport(IReadOnlyList<UtilityRow> Rows)
{
    /// <summary>The row of a kind of area.</summary>
    public UtilityRow Of(params AreaKind[] kinds) => new(
        kinds[0],
        Rows.Where(r => kinds.Contains(r.Kind)).Sum(r => r.Shown),
        Rows.Where(r => kinds.Contains(r.Kind)).Sum(r => r.Cells));

    /// <summary>One line a kind of area.</summary>
    public override string ToString() => string.Join('\n', Rows.Select(r => string.Create(
        CultureInfo.InvariantCulture, $"{r.Kind}: {r.Shown} of {r.Cells} cells shown ({r.Percent:0.0} %)")));

    internal static UtilityReport Of(
        IReadOnlyDictionary<CellKey, PublishedCell> cells, PublicFacts facts, IReadOnlyList<AreaKind> withdrawn)
    {
        var kinds = facts.Areas.ToDictionary(a => a.Code, a => a.Kind);
        return new([.. cells.Where(c => c.Value.Status != CellStatus.NotAvailable)
            .GroupBy(c => kinds[c.Key.Area]).OrderBy(g => g.Key)
            .Select(g => new UtilityRow(g.Key, g.Count(c => c.Value.Status == CellStatus.Value),
                g.Count() + withdrawn.Count(k => k == g.Key)))]);
    }
}
