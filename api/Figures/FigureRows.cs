using System.Collections;

namespace CareerConnect.Api.Figures;

/// <summary>A table of figures as the rows that a release file has of it, in its order: nothing is kept but their places.</summary>
public sealed class FigureRows : IReadOnlyList<FigureRow>
{
    private readonly int[] _places;

    internal FigureRows(FigureTable table, int[] places) => (Table, _places) = (table, places);

    /// <summary>The table.</summary>
    public FigureTable Table { get; }

    public int Count => _places.Length;

    public FigureRow this[int index] => RowOf(_places[index]);

    public IEnumerator<FigureRow> GetEnumerator()
    {
        foreach (var place in _places)
        {
            yield return RowOf(place);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal ReadOnlySpan<int> Places => _places;

    private FigureRow RowOf(int place)
    {
        var (cell, sum) = (Table.CellOf(place), Table.Grid.SumOf(place));
        return new FigureRow
        {
            AreaCode = Table.AreaOf(place),
            SchoolYear = Table.YearOf(place),
            Measure = cell.Measure,
            Level = cell.Level,
            Group = cell.Group,
            Value = Table.CodeOf(place) is var code && code >= 0 ? code : null,
            Status = FigureTable.StatusOf(Table.CodeOf(place)),
            SourceKey = Table.SourceOf(place),
            DistrictsCovered = sum.Covered,
            DistrictsInArea = sum.OfDistricts,
            Base = Table.Grid.BaseOf(place),
        };
    }
}
