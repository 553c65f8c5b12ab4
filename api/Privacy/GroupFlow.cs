namespace CareerConnect.Api.Privacy;

/// <summary>
/// Students flow from rows to columns through the withheld cells. All known rests can be met at once exactly when the
/// rows' can by themselves and the columns' can by themselves (Mendelsohn and Dulmage, 1958), which two searches for
/// augmenting paths tell. Where a publisher's columns fall short of its rows by a few students, as races do, the rows may
/// by as many.
/// </summary>
internal sealed class GroupFlow
{
    // More than there are students, and far from overflow when added up.
    private const int Unbounded = 1 << 24;

    private readonly int[] _row;
    private readonly int[] _column;
    private readonly int[] _rows;
    private readonly int[] _columns;
    private readonly bool[] _rowKnown;
    private readonly bool[] _columnKnown;
    private readonly RestFlow _fromRows;
    private readonly RestFlow _fromColumns;

    public GroupFlow(GroupTable table)
    {
        (_row, _rows, _rowKnown) = Lines(table.Withheld.Select(c => c.Row), table.RowRests);
        (_column, _columns, _columnKnown) = Lines(table.Withheld.Select(c => c.Column), table.ColumnRests);
        _fromRows = new RestFlow(_row, _column, Known(_rows, _rowKnown), _columns);
        _fromColumns = new RestFlow(_column, _row, Known(_columns, _columnKnown), _rows);
    }

    /// <summary>Whether any numbers fit the sums.</summary>
    public bool Fits => _fromColumns.Missing == 0;

    /// <summary>Whether a cell can be so many with every sum as it is.</summary>
    public bool CanBe(int cell, int value)
    {
        var (row, column) = (_row[cell], _column[cell]);
        return value <= _rows[row] && value <= _columns[column]
            && _fromRows.MissingWith(cell, value, _rowKnown[row]) <= _fromRows.Missing
            && _fromColumns.MissingWith(cell, value, _columnKnown[column]) == 0;
    }

    /// <summary>The least that a cell of a table that fits can be.</summary>
    public int Least(int cell) => Enumerable.Range(0, 1 + Math.Min(_rows[_row[cell]], _columns[_column[cell]]))
        .First(value => CanBe(cell, value));

    // Lines in the order in which they are met: which each cell is on, and what each leaves for its withheld cells.
    private static (int[] Of, int[] Rests, bool[] Known) Lines(IEnumerable<string> names, IReadOnlyDictionary<string, int> rests)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        int[] of = [.. names.Select(name => numbers.TryGetValue(name, out var known) ? known : numbers[name] = numbers.Count)];
        return (of, [.. numbers.Keys.Select(n => rests.GetValueOrDefault(n, Unbounded))], [.. numbers.Keys.Select(rests.ContainsKey)]);
    }

    private static int[] Known(int[] rests, bool[] known) => [.. rests.Select((n, line) => known[line] ? n : 0)];
}
