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
    private readonly WitnessParts _parts;
    private readonly int[] _districts;
    private readonly MadeUpStudents _students;
    private readonly DistrictRows _rows;
    private int[] _kinds = [];

    /// <param name="table">The published table.</param>
    /// <param name="pools">What is only known together, by table.</param>
    /// <param name="districts">Those whose students are made up: all, or some of a large region, which is much less work.</param>
    /// <param name="students">Where they are put; these districts have none yet.</param>
    /// <param name="rows">Rows that no other witness uses meanwhile.</param>
    /// <param name="pin">What some districts are to add up to besides.</param>
    public Witness(
        YearTable table, Pool[][] pools, int[] districts, MadeUpStudents students, DistrictRows rows, WitnessPin? pin = null)
    {
        (_table, _frame, _layout) = (table, table.Frame, table.Frame.Layout);
        (_districts, _students, _rows) = (districts, students, rows);
        rows.Clear();
        _parts = new WitnessParts(_frame, pools, pin);
    }

    /// <summary>Makes them; the table that stood in the way, or null.</summary>
    public int? Make()
    {
        if (Any() is not { } any)
        {
            return 0;
        }

        if (new WitnessLevels(_table, _parts, _districts, any, _rows).Make() is not { } levels)
        {
            return _layout.Rows > 1 ? 1 : 0;
        }

        foreach (var d in _districts)
        {
            if (!Kinds(d, any[d], levels))
            {
                return 0;
            }
        }

        for (var split = 0; split < _layout.Splits; split++)
        {
            if (!Side(split, any))
            {
                return _layout.SplitTable(split);
            }

            if (!new WitnessCross(_layout, _parts, _districts, _students, _rows, split).Fit())
            {
                return _layout.CrossTable(split, 1);
            }
        }

        return null;
    }

    private int[]? Any()
    {
        var caps = Each(d => _frame.Caps[d][0]);
        return Fill(0, _parts.OfEveryone(), caps, Each(_ => 0),
            Each(d => caps[d] == YearFrame.Unknown ? 100 : caps[d]), d => Math.Min(caps[d], 20));
    }

    // Values of a column by district: published, or spread over its part.
    private int[]? Fill(
        int column, IEnumerable<(int[] Districts, int? Sum)> parts, int[] high, int[] low, int[] weights,
        Func<int, int> free)
    {
        var values = Each(d => _table[d, column]);
        foreach (var (districts, sum) in parts)
        {
            int[] Of(int[] from) => [.. districts.Select(d => from[d])];
            var spread = sum is { } known
                ? Spread.Over(known, [.. districts.Select(d => (long)weights[d])], Of(low), Of(high))
                : [.. districts.Select(d => Math.Clamp(free(d), low[d], high[d]))];
            if (spread is null)
            {
                return null;
            }

            for (var i = 0; i < spread.Length; i++)
            {
                values[districts[i]] = spread[i];
            }
        }

        return values;
    }

    // Levels of single students: each level first goes to students who have none yet, then evenly to others.
    private bool Kinds(int district, int any, int[][] levels)
    {
        if (_kinds.Length < any)
        {
            _kinds = new int[2 * any];
        }

        var kinds = _kinds.AsSpan(0, any);
        kinds.Clear();
        var bare = 0;
        for (var level = 1; level < _layout.Levels.Length; level++)
        {
            var bit = 1 << (level - 1);
            var count = levels[level][district];
            var fresh = Math.Min(count, any - bare);
            for (long k = 0, more = count - fresh; k < more; k++)
            {
                kinds[(int)(k * bare / more)] |= bit;
            }

            foreach (ref var kind in kinds.Slice(bare, fresh))
            {
                kind |= bit;
            }

            bare += fresh;
        }

        Span<int> students = stackalloc int[_layout.Kinds];
        students.Clear();
        foreach (var kind in kinds)
        {
            students[kind]++;
        }

        for (var kind = 0; kind < students.Length; kind++)
        {
            _students.AddStudents(district, kind, students[kind]);
        }

        return bare == any;
    }

    private bool Side(int split, int[] any)
    {
        var (first, other) = (CellLayout.Side(split, 0), CellLayout.Side(split, 1));
        var high = Each(d => Math.Min(any[d], Math.Max(_frame.Caps[d][first], Published(d, first))));
        var low = Each(d => Math.Max(0, any[d] - Math.Max(_frame.Caps[d][other], Published(d, other))));
        if (Fill(_layout.Column(0, first), _parts.Of(_layout.Column(0, first), any, _layout.Column(0, other)),
            high, low, any, d => any[d] / 2) is not { } sides)
        {
            return false;
        }

        Span<int> students = stackalloc int[_layout.Kinds], none = stackalloc int[_layout.Kinds];
        Span<long> weights = stackalloc long[_layout.Kinds];
        none.Clear();
        foreach (var d in _districts)
        {
            for (var kind = 0; kind < students.Length; kind++)
            {
                weights[kind] = students[kind] = _students.Students(d, kind);
            }

            if (Spread.Over(sides[d], weights, none, students) is not { } parts)
            {
                return false;
            }

            for (var kind = 1; kind < parts.Length; kind++)
            {
                _students.AddFirst(split, d, kind, parts[kind]);
            }
        }

        return true;
    }

    // By district, for those that are made.
    private int[] Each(Func<int, int> of) => _rows.Of(_districts, of);

    private int Published(int district, int group) => Math.Max(0, _table[district, _layout.Column(0, group)]);
}
