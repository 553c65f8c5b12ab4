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
    private readonly YearPools _pools;

    public Witness(YearTable table, YearPools pools, WitnessPin? pin = null)
    {
        (_table, _frame, _layout, _pools) = (table, table.Frame, table.Frame.Layout, pools);
        _parts = new WitnessParts(_frame, pools, pin);
        Students = new MadeUpStudents(_frame);
    }

    public MadeUpStudents Students { get; }

    /// <summary>Makes them; the table that stood in the way, or null.</summary>
    public int? Make()
    {
        if (Any() is not { } any)
        {
            return 0;
        }

        if (WitnessLevels.Make(_table, _parts, any) is not { } levels)
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
            if (!Side(split, any))
            {
                return _layout.SplitTable(split);
            }

            if (!new WitnessCross(_frame, _parts, Students, split).Fit())
            {
                return _layout.CrossTable(split, 1);
            }
        }

        return null;
    }

    private int[]? Any()
    {
        var caps = _frame.Caps.Select(c => c[0]).ToArray();
        return Fill(0, _parts.OfEveryone(), caps, new int[caps.Length],
            [.. caps.Select(c => c == YearFrame.Unknown ? 100L : c)], d => Math.Min(caps[d], 20));
    }

    // Values of a column by district: published, or spread over its part.
    private int[]? Fill(
        int column, IEnumerable<(int[] Districts, int? Sum)> parts, int[] high, int[] low, long[] weights,
        Func<int, int> free)
    {
        var values = Enumerable.Range(0, _frame.Districts).Select(d => _table[d, column]).ToArray();
        foreach (var (districts, sum) in parts)
        {
            int[] Of(int[] from) => [.. districts.Select(d => from[d])];
            var spread = sum is { } known
                ? Spread.Over(known, [.. districts.Select(d => weights[d])], Of(low), Of(high))
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
        var kinds = new int[any];
        var bare = 0;
        for (var level = 1; level < _layout.Levels.Length; level++)
        {
            var bit = 1 << (level - 1);
            var students = levels[level][district];
            var fresh = Math.Min(students, any - bare);
            for (long k = 0, more = students - fresh; k < more; k++)
            {
                kinds[k * bare / more] |= bit;
            }

            for (var i = bare; i < bare + fresh; i++)
            {
                kinds[i] |= bit;
            }

            bare += fresh;
        }

        foreach (var kind in kinds)
        {
            Students.AddStudents(district, kind, 1);
        }

        return bare == any;
    }

    private bool Side(int split, int[] any)
    {
        var (first, other) = (CellLayout.Side(split, 0), CellLayout.Side(split, 1));
        int[] high = [.. any.Select((a, d) => Math.Min(a, Math.Max(_frame.Caps[d][first], Published(d, first))))];
        int[] low = [.. any.Select((a, d) => Math.Max(0, a - Math.Max(_frame.Caps[d][other], Published(d, other))))];
        if (Fill(_layout.Column(0, first), _parts.Of(_layout.Column(0, first), any, _layout.Column(0, other)),
            high, low, [.. any.Select(a => (long)a)], d => any[d] / 2) is not { } sides)
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
