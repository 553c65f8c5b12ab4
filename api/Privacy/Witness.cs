namespace CareerConnect.Api.Privacy;

/// <summary>
/// Makes up students that give exactly the published table, from the table and public caps alone.
/// Unduplicated counts first, then levels within them, then who is on which side of each split.
/// </summary>
internal sealed class Witness
{
    private readonly YearTable _table;
    private readonly YearFrame _frame;
    private readonly CellLayout _layout;
    private readonly List<Pool>[] _pools;

    public Witness(YearTable table, List<Pool>[] pools)
    {
        (_table, _frame, _layout, _pools) = (table, table.Frame, table.Frame.Layout, pools);
        Students = new MadeUpStudents(_frame);
    }

    public MadeUpStudents Students { get; }

    /// <summary>Makes them; the name of the table that stood in the way, or null.</summary>
    public int? Make()
    {
        var any = Any();
        if (any is null)
        {
            return 0;
        }

        var levels = WitnessLevels.Make(_table, _pools, any);
        if (levels is null)
        {
            return _layout.Rows > 1 ? 1 : 0;
        }

        for (var d = 0; d < _frame.Districts; d++)
        {
            if (!Kinds(d, any[d], levels))
            {
                return 0;
            }
        }

        for (var split = 0; split < _layout.Splits; split++)
        {
            if (_table[_frame.Root, _layout.Tables[_layout.SplitTable(split)].Columns[0]] == YearTable.Absent)
            {
                continue;
            }

            if (!Side(split, any))
            {
                return _layout.SplitTable(split);
            }

            if (!new WitnessCross(_table, _pools, Students, split).Fit())
            {
                return _layout.CrossTable(split, 1);
            }
        }

        return null;
    }

    private int[]? Any()
    {
        var caps = _frame.Caps.Select(c => c[0]).ToArray();
        return Fill(_layout.Tables[0], 0, caps, new int[caps.Length],
            [.. caps.Select(c => c == YearFrame.Unknown ? 100L : c)], d => Math.Min(caps[d], 20));
    }

    // Values of a column by district: published, or spread over its pool.
    private int[]? Fill(CellTable table, int column, int[] high, int[] low, long[] weights, Func<int, int> free)
    {
        var values = Enumerable.Range(0, _frame.Districts).Select(d => _table[d, column]).ToArray();
        foreach (var pool in _pools[table.Index])
        {
            if (pool.Sums is null)
            {
                foreach (var d in pool.Leaves)
                {
                    values[d] = Math.Clamp(free(d), low[d], high[d]);
                }

                continue;
            }

            int[] Of(int[] from) => [.. pool.Leaves.Select(d => from[d])];
            var sum = pool.Sums[Array.IndexOf(table.Columns, column)];
            var parts = Spread.Over(sum, [.. pool.Leaves.Select(d => weights[d])], Of(low), Of(high));
            if (parts is null)
            {
                return null;
            }

            for (var i = 0; i < parts.Length; i++)
            {
                values[pool.Leaves[i]] = parts[i];
            }
        }

        return values;
    }

    // Levels of single students: each level first goes to students who have none yet, then evenly to others.
    private bool Kinds(int district, int any, int[][] levels)
    {
        var kinds = new int[any];
        var bare = Enumerable.Range(0, any).ToList();
        for (var level = 1; level < _layout.Levels.Length; level++)
        {
            var bit = 1 << (level - 1);
            var students = levels[level][district];
            var fresh = Math.Min(students, bare.Count);
            var others = Enumerable.Range(0, any).Except(bare).ToArray();
            foreach (var i in bare.Take(fresh))
            {
                kinds[i] |= bit;
            }

            bare.RemoveRange(0, fresh);
            for (long k = 0, more = students - fresh; k < more; k++)
            {
                kinds[others[k * others.Length / more]] |= bit;
            }
        }

        foreach (var kind in kinds)
        {
            Students.AddStudents(district, kind, 1);
        }

        return bare.Count == 0;
    }

    private bool Side(int split, int[] any)
    {
        var (first, other) = (CellLayout.Side(split, 0), CellLayout.Side(split, 1));
        int[] High() => [.. any.Select((a, d) => Math.Min(a, Math.Max(_frame.Caps[d][first], Published(d, first))))];
        int[] Low() => [.. any.Select((a, d) =>
            Math.Max(0, a - Math.Max(_frame.Caps[d][other], Published(d, other))))];
        var sides = Fill(_layout.Tables[_layout.SplitTable(split)], _layout.Column(0, first), High(), Low(),
            [.. any.Select(a => (long)a)], d => any[d] / 2);
        if (sides is null)
        {
            return false;
        }

        for (var d = 0; d < any.Length; d++)
        {
            var students = Enumerable.Range(0, _layout.Kinds).Select(k => Students.Students(d, k)).ToArray();
            var parts = Spread.Over(sides[d], [.. students.Select(n => (long)n)], new int[students.Length], students);
            if (parts is null)
            {
                return false;
            }

            for (var kind = 1; kind < parts.Length; kind++)
            {
                Students.AddFirst(split, d, kind, parts[kind]);
            }
        }

        return true;
    }

    private int Published(int district, int group) => Math.Max(0, _table[district, _layout.Column(0, group)]);
}
