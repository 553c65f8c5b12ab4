namespace CareerConnect.Api.Privacy;

/// <summary>Checks the raw counts of a year. Refuses what cannot be, naming the place and no number.</summary>
internal static class RawYear
{
    /// <summary>By district and column, the raw count; -1 where none was supplied.</summary>
    public static int[][] Read(YearFrame frame, IEnumerable<RawCount> counts)
    {
        var layout = frame.Layout;
        var rows = Enumerable.Range(0, frame.Districts).Select(_ =>
        {
            var row = new int[layout.Columns];
            Array.Fill(row, -1);
            return row;
        }).ToArray();
        var index = Enumerable.Range(0, frame.Districts).ToDictionary(d => frame.Areas[d].Code);
        foreach (var count in counts)
        {
            var (level, group) = (Array.IndexOf(layout.Levels, count.Level), Array.IndexOf(layout.Groups, count.Group));
            if (!index.TryGetValue(count.District, out var d) || level < 0 || group < 0)
            {
                continue;
            }

            var column = layout.Column(level, group);
            if (count.Students < 0 || rows[d][column] >= 0)
            {
                throw Wrong(count.District, count.Year, $"{count.Level}, {count.Group} is negative or counted twice");
            }

            rows[d][column] = count.Students;
        }

        for (var d = 0; d < frame.Districts; d++)
        {
            Check(frame, d, rows[d]);
        }

        return rows;
    }

    private static void Check(YearFrame frame, int d, int[] row)
    {
        var layout = frame.Layout;
        int At(int level, int group) => row[layout.Column(level, group)];
        void Need(bool condition, string rule)
        {
            if (!condition)
            {
                throw Wrong(frame.Areas[d].Code, frame.Year, rule);
            }
        }

        for (var group = 0; group < layout.Groups.Length; group++)
        {
            var levels = Enumerable.Range(1, layout.Levels.Length - 1).Select(l => At(l, group)).ToArray();
            Need(At(0, group) <= frame.Caps[d][group], $"{layout.Groups[group]} exceeds its public enrolment");
            if (levels.All(l => l >= 0) && At(0, group) >= 0)
            {
                Need(levels.Max() <= At(0, group), $"a level exceeds {layout.Levels[0]} of {layout.Groups[group]}");
                Need(levels.Sum() >= At(0, group), $"{layout.Levels[0]} of {layout.Groups[group]} exceeds its levels");
            }
        }

        for (var split = 0; split < layout.Splits; split++)
        {
            for (var level = 0; level < layout.Levels.Length; level++)
            {
                var (one, other) = (At(level, CellLayout.Side(split, 0)), At(level, CellLayout.Side(split, 1)));
                Need((one < 0) == (other < 0) && (one < 0 || one + other == At(level, 0)),
                    $"the sides of {layout.Groups[CellLayout.Side(split, 0)]} do not add up at {layout.Levels[level]}");
            }
        }
    }

    private static ArgumentException Wrong(string district, string year, string rule) =>
        new($"District {district}, {year}: {rule}.");
}
