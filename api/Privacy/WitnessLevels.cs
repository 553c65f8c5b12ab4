namespace CareerConnect.Api.Privacy;

/// <summary>Level counts by district that fit the published ones and cover every student at least once.</summary>
internal static class WitnessLevels
{
    /// <summary>By level and district; null if it cannot be done.</summary>
    public static int[][]? Make(YearTable table, List<Pool>[] pools, int[] any)
    {
        var (frame, layout) = (table.Frame, table.Frame.Layout);
        var levels = new int[layout.Levels.Length][];
        var poolOf = new int[layout.Levels.Length][];
        levels[0] = any;
        poolOf[0] = [.. any.Select(_ => -1)];
        for (var level = 1; level < levels.Length; level++)
        {
            var (t, column) = (layout.LevelTable(level), layout.Column(level, 0));
            levels[level] = [.. Enumerable.Range(0, frame.Districts).Select(d => Math.Max(0, table[d, column]))];
            poolOf[level] = [.. any.Select(_ => -1)];
            for (var p = 0; p < pools[t].Count; p++)
            {
                var pool = pools[t][p];
                var high = pool.Leaves.Select(d => any[d]).ToArray();
                var parts = pool.Sums is null
                    ? high
                    : Spread.Over(pool.Sums[Array.IndexOf(layout.Tables[t].Columns, column)],
                        [.. high.Select(h => (long)h)], new int[high.Length], high);
                if (parts is null)
                {
                    return null;
                }

                for (var i = 0; i < parts.Length; i++)
                {
                    levels[level][pool.Leaves[i]] = parts[i];
                    poolOf[level][pool.Leaves[i]] = p;
                }
            }
        }

        return Cover(levels, poolOf) ? levels : null;
    }

    // Where levels do not reach the unduplicated count, takes one from a district of the same pool that has
    // more than it needs, through others if need be: the shortest way first.
    private static bool Cover(int[][] levels, int[][] poolOf)
    {
        var count = levels[0].Length;
        int Surplus(int d) => levels.Skip(1).Sum(l => l[d]) - levels[0][d];
        for (var d = 0; d < count; d++)
        {
            while (Surplus(d) < 0)
            {
                var from = new (int District, int Level)[count];
                Array.Fill(from, (-1, -1));
                from[d] = (d, 0);
                var queue = new Queue<int>([d]);
                var end = -1;
                while (end < 0 && queue.TryDequeue(out var to))
                {
                    for (var level = 1; level < levels.Length && end < 0; level++)
                    {
                        for (var j = 0; j < count && end < 0; j++)
                        {
                            if (from[j].District < 0 && poolOf[level][j] >= 0
                                && poolOf[level][j] == poolOf[level][to]
                                && levels[level][j] > 0 && levels[level][to] < levels[0][to])
                            {
                                from[j] = (to, level);
                                queue.Enqueue(j);
                                end = Surplus(j) > 0 ? j : -1;
                            }
                        }
                    }
                }

                if (end < 0)
                {
                    return false;
                }

                for (var j = end; j != d; j = from[j].District)
                {
                    levels[from[j].Level][j]--;
                    levels[from[j].Level][from[j].District]++;
                }
            }
        }

        return true;
    }
}
