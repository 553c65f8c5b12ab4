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

    private readonly (int Row, int Column)[] _cells;
    private readonly int[] _rows;
    private readonly int[] _columns;
    private readonly bool[] _rowKnown;
    private readonly bool[] _columnKnown;
    private readonly int _short;

    public GroupFlow(GroupTable table)
    {
        string[] rows = [.. table.Withheld.Select(c => c.Row).Distinct()];
        string[] columns = [.. table.Withheld.Select(c => c.Column).Distinct()];
        _cells = [.. table.Withheld.Select(c => (Array.IndexOf(rows, c.Row), Array.IndexOf(columns, c.Column)))];
        _rows = [.. rows.Select(r => table.RowRests.GetValueOrDefault(r, Unbounded))];
        _columns = [.. columns.Select(c => table.ColumnRests.GetValueOrDefault(c, Unbounded))];
        _rowKnown = [.. rows.Select(table.RowRests.ContainsKey)];
        _columnKnown = [.. columns.Select(table.ColumnRests.ContainsKey)];
        _short = MissingRows(_rows, _columns, -1);
    }

    /// <summary>Whether a cell can be so many with every sum as it is.</summary>
    public bool CanBe(int cell, int value)
    {
        var (row, column) = _cells[cell];
        if (value > _rows[row] || value > _columns[column])
        {
            return false;
        }

        int[] rows = [.. _rows], columns = [.. _columns];
        rows[row] -= value;
        columns[column] -= value;
        return MissingRows(rows, columns, cell) <= _short && MissingColumns(rows, columns, cell) == 0;
    }

    /// <summary>Whether any numbers fit the sums.</summary>
    public bool Fits => MissingColumns(_rows, _columns, -1) == 0;

    /// <summary>The least that a cell of a table that fits can be.</summary>
    public int Least(int cell) => Enumerable.Range(0, 1 + Math.Min(_rows[_cells[cell].Row], _columns[_cells[cell].Column]))
        .First(value => CanBe(cell, value));

    private int MissingColumns(int[] rows, int[] columns, int without)
    {
        var left = (int[])columns.Clone();
        Fill([.. rows], left, without, _columnKnown);
        return left.Where((_, c) => _columnKnown[c]).Sum();
    }

    // What is left of the known rows when as much as can be has flowed out of them.
    private int MissingRows(int[] rows, int[] columns, int without)
    {
        int[] left = [.. rows.Select((n, r) => _rowKnown[r] ? n : 0)];
        Fill(left, [.. columns], without, null);
        return left.Sum();
    }

    private void Fill(int[] rows, int[] columns, int without, bool[]? targets)
    {
        var flow = new int[_cells.Length];
        while (Path(rows, columns, flow, without, targets) is { } path)
        {
            var (first, last) = (_cells[path[0]].Row, _cells[path[^1]].Column);
            var amount = Math.Min(rows[first], columns[last]);
            for (var i = 1; i < path.Count; i += 2)
            {
                amount = Math.Min(amount, flow[path[i]]);
            }

            for (var i = 0; i < path.Count; i++)
            {
                flow[path[i]] += i % 2 == 0 ? amount : -amount;
            }

            rows[first] -= amount;
            columns[last] -= amount;
        }
    }

    // Cells from a row that has more to a column that has room, forth and back by turns; null if there is no way.
    private List<int>? Path(int[] rows, int[] columns, int[] flow, int without, bool[]? targets)
    {
        var (into, back) = (new int[columns.Length], new int[rows.Length]);
        Array.Fill(into, -1);
        Array.Fill(back, -2);
        var queue = new Queue<int>(Enumerable.Range(0, rows.Length).Where(r => rows[r] > 0));
        foreach (var row in queue)
        {
            back[row] = -1;
        }

        while (queue.TryDequeue(out var row))
        {
            for (var c = 0; c < _cells.Length; c++)
            {
                var column = _cells[c].Column;
                if (c == without || _cells[c].Row != row || into[column] >= 0 || (targets is not null && !targets[column]))
                {
                    continue;
                }

                into[column] = c;
                if (columns[column] > 0)
                {
                    return Trace(c, into, back);
                }

                for (var other = 0; other < _cells.Length; other++)
                {
                    if (_cells[other].Column == column && flow[other] > 0 && back[_cells[other].Row] == -2)
                    {
                        back[_cells[other].Row] = other;
                        queue.Enqueue(_cells[other].Row);
                    }
                }
            }
        }

        return null;
    }

    private List<int> Trace(int last, int[] into, int[] back)
    {
        var path = new List<int> { last };
        for (var cell = back[_cells[last].Row]; cell >= 0; cell = back[_cells[path[^1]].Row])
        {
            path.Add(cell);
            path.Add(into[_cells[cell].Column]);
        }

        path.Reverse();
        return path;
    }
}
