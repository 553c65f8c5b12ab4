namespace CareerConnect.Api.Privacy;

/// <summary>Level counts by district that fit the published ones and cover every student at least once.</summary>
internal sealed class WitnessLevels
{
    private readonly int[][] _levels;
    private readonly int[][][] _partOf;

    private WitnessLevels(int levels, int[] any)
    {
        _levels = [any, .. Enumerable.Range(1, levels - 1).Select(_ => new int[any.Length])];
        _partOf = [.. Enumerable.Range(0, levels).Select(_ => new int[any.Length][])];
    }

    /// <summary>By level and district; null if it cannot be done.</summary>
    public static int[][]? Make(YearTable table, WitnessParts parts, int[] districts, int[] any)
    {
        var layout = table.Frame.Layout;
        var made = new WitnessLevels(layout.Levels.Length, any);
        for (var level = 1; level < layout.Levels.Length; level++)
        {
            var column = layout.Column(level, 0);
            foreach (var d in districts)
            {
                made._levels[level][d] = Math.Max(0, table[d, column]);
            }

            foreach (var (part, sum) in parts.Of(column))
            {
                var high = part.Select(d => any[d]).ToArray();
                if (Spread.Over(sum ?? high.Sum(), [.. high.Select(h => (long)h)], new int[high.Length], high)
                    is not { } spread)
                {
                    return null;
                }

                for (var i = 0; i < spread.Length; i++)
                {
                    made._levels[level][part[i]] = spread[i];
                    made._partOf[level][part[i]] = part;
                }
            }
        }

        return districts.All(made.Cover) ? made._levels : null;
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
            if (_partOf[level][to] is not { } part || _levels[level][to] >= _levels[0][to])
            {
                continue;
            }

            foreach (var j in part)
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
