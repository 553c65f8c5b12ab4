namespace CareerConnect.Api.Privacy;

/// <summary>Level counts by district that fit the published ones and cover every student at least once.</summary>
internal sealed class WitnessLevels
{
    private readonly YearTable _table;
    private readonly WitnessParts _parts;
    private readonly int[] _districts;
    private readonly int[][] _levels;
    private readonly int[][] _partOf;
    private readonly List<int[]> _spread = [];

    /// <param name="table">The published table.</param>
    /// <param name="parts">What is only known together.</param>
    /// <param name="districts">Those that are made up.</param>
    /// <param name="any">By district, how many students there are.</param>
    /// <param name="rows">Rows to put the levels in.</param>
    public WitnessLevels(YearTable table, WitnessParts parts, int[] districts, int[] any, DistrictRows rows)
    {
        (_table, _parts, _districts) = (table, parts, districts);
        var layout = table.Frame.Layout;
        _levels = [any, .. Enumerable.Range(1, layout.Levels.Length - 1)
            .Select(level => rows.Of(districts, d => Math.Max(0, table[d, layout.Column(level, 0)])))];
        _partOf = [.. _levels.Select(_ => rows.Of(districts, _ => -1))];
    }

    /// <summary>By level and district; null if it cannot be done.</summary>
    public int[][]? Make()
    {
        var any = _levels[0];
        for (var level = 1; level < _levels.Length; level++)
        {
            foreach (var (part, sum) in _parts.Of(_table.Frame.Layout.Column(level, 0)))
            {
                var high = part.Select(d => any[d]).ToArray();
                if (Spread.Over(sum ?? high.Sum(), [.. high.Select(h => (long)h)], new int[high.Length], high)
                    is not { } spread)
                {
                    return null;
                }

                for (var i = 0; i < spread.Length; i++)
                {
                    _levels[level][part[i]] = spread[i];
                    _partOf[level][part[i]] = _spread.Count;
                }

                _spread.Add(part);
            }
        }

        return _districts.All(Cover) ? _levels : null;
    }

    private int Surplus(int district)
    {
        var surplus = -_levels[0][district];
        for (var level = 1; level < _levels.Length; level++)
        {
            surplus += _levels[level][district];
        }

        return surplus;
    }

    // Where levels do not reach the unduplicated count, takes some from a district of the same part that has more
    // than it needs, through others if need be: the shortest way first, as in a flow.
    private bool Cover(int district)
    {
        while (Surplus(district) < 0)
        {
            var from = new Dictionary<int, (int District, int Level)> { [district] = (district, 0) };
            var queue = new Queue<int>([district]);
            var end = -1;
            while (end < 0 && queue.TryDequeue(out var to))
            {
                end = Reach(to, from, queue);
            }

            if (end < 0)
            {
                return false;
            }

            var amount = Math.Min(Surplus(end), -Surplus(district));
            for (var j = end; j != district; j = from[j].District)
            {
                var (to, level) = from[j];
                amount = Math.Min(amount, Math.Min(_levels[level][j], _levels[0][to] - _levels[level][to]));
            }

            for (var j = end; j != district; j = from[j].District)
            {
                _levels[from[j].Level][j] -= amount;
                _levels[from[j].Level][from[j].District] += amount;
            }
        }

        return true;
    }

    // The districts that can give one of a level to this one; the first that has more than it needs, or -1.
    private int Reach(int to, Dictionary<int, (int District, int Level)> from, Queue<int> queue)
    {
        for (var level = 1; level < _levels.Length; level++)
        {
            if (_partOf[level][to] < 0 || _levels[level][to] >= _levels[0][to])
            {
                continue;
            }

            foreach (var j in _spread[_partOf[level][to]])
            {
                if (_levels[level][j] > 0 && from.TryAdd(j, (to, level)))
                {
                    if (Surplus(j) > 0)
                    {
                        return j;
                    }

                    queue.Enqueue(j);
                }
            }
        }

        return -1;
    }
}
