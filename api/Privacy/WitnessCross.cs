namespace CareerConnect.Api.Privacy;

/// <summary>
/// Fits who of a split took part at which level to the published level-by-group sums, by exchanging, inside a
/// district, a student on the first side for one of another kind. The split itself does not change.
/// </summary>
internal sealed class WitnessCross
{
    private readonly YearFrame _frame;
    private readonly CellLayout _layout;
    private readonly MadeUpStudents _students;
    private readonly int _split;
    private readonly int[][] _blockOf;
    private readonly int[][] _off;

    public WitnessCross(YearTable table, List<Pool>[] pools, MadeUpStudents students, int split)
    {
        (_frame, _layout, _students, _split) = (table.Frame, table.Frame.Layout, students, split);
        _blockOf = new int[_layout.Levels.Length][];
        _off = new int[_layout.Levels.Length][];
        _blockOf[0] = [];
        _off[0] = [];
        for (var level = 1; level < _layout.Levels.Length; level++)
        {
            var cross = _layout.Tables[_layout.CrossTable(split, level)];
            var column = _layout.Column(level, CellLayout.Side(split, 0));
            _blockOf[level] = [.. Enumerable.Repeat(-1, _frame.Districts)];
            _off[level] = new int[pools[cross.Index].Count];
            for (var p = 0; p < pools[cross.Index].Count; p++)
            {
                var pool = pools[cross.Index][p];
                if (pool.Sums is null)
                {
                    continue;
                }

                _off[level][p] = pool.Sums[Array.IndexOf(cross.Columns, column)] - students.Count(pool.Leaves, column);
                foreach (var d in pool.Leaves)
                {
                    _blockOf[level][d] = p;
                }
            }
        }
    }

    public bool Fit()
    {
        var moved = true;
        while (moved && !Done())
        {
            moved = false;
            for (var d = 0; d < _frame.Districts; d++)
            {
                for (var from = 1; from < _layout.Kinds; from++)
                {
                    for (var to = 1; to < _layout.Kinds; to++)
                    {
                        moved |= from != to && Exchange(d, from, to);
                    }
                }
            }
        }

        return Done();
    }

    private bool Done() => _off.All(o => o.All(x => x == 0));

    private bool Exchange(int d, int from, int to)
    {
        var amount = Math.Min(_students.OnSide(_split, 0, d, from), _students.OnSide(_split, 1, d, to));
        var (gain, loss) = (0, 0);
        for (var level = 1; level < _layout.Levels.Length; level++)
        {
            var step = Step(level, d, from, to);
            if (step == 0)
            {
                continue;
            }

            var off = _off[level][_blockOf[level][d]];
            if (off * step > 0)
            {
                gain++;
                amount = Math.Min(amount, Math.Abs(off));
            }
            else
            {
                loss++;
            }
        }

        if (gain <= loss || amount <= 0)
        {
            return false;
        }

        _students.AddFirst(_split, d, from, -amount);
        _students.AddFirst(_split, d, to, amount);
        for (var level = 1; level < _layout.Levels.Length; level++)
        {
            if (Step(level, d, from, to) is var step and not 0)
            {
                _off[level][_blockOf[level][d]] -= step * amount;
            }
        }

        return true;
    }

    private int Step(int level, int d, int from, int to) => _blockOf[level][d] < 0 ? 0
        : (CellLayout.Has(to, level) ? 1 : 0) - (CellLayout.Has(from, level) ? 1 : 0);
}
