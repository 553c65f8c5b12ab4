namespace CareerConnect.Api.Privacy;

/// <summary>
/// What anyone can see a suppressed cell to be at least, by adding and subtracting published figures.
/// It is 0 for most. Where it is ten or more, the cell is publicly not small: a class that contains published districts, an area whose companions cannot hold as many as it would have to give up, or a
/// level that the other levels cannot make up for.
/// </summary>
internal static class PublicFloor
{
    public static int Of(YearTable table, int area, int column)
    {
        var frame = table.Frame;
        if (area >= frame.Nodes)
        {
            return OfClass(table, area, column);
        }

        var floor = Math.Max(OfPool(table, area, column), OfLevels(table, area, column));
        for (var split = 0; column == 0 && split < frame.Layout.Splits; split++)
        {
            // Everyone is on one side or the other.
            floor = Math.Max(floor, OfPool(table, area, frame.Layout.Column(0, CellLayout.Side(split, 0)))
                + OfPool(table, area, frame.Layout.Column(0, CellLayout.Side(split, 1))));
        }

        return floor;
    }

    private static int OfClass(YearTable table, int area, int column)
    {
        var frame = table.Frame;
        var inside = frame.Leaves[area].ToHashSet();
        var sum = frame.Leaves[area].Where(d => table.Shown(d, column)).Sum(d => table[d, column]);
        for (var node = frame.Districts; node < frame.Nodes; node++)
        {
            var hidden = frame.Children[node].Where(c => !table.Shown(c, column)).ToArray();
            if (table.Shown(node, column) && hidden.Length > 0
                && hidden.All(h => frame.Leaves[h].All(inside.Contains)))
            {
                sum += table[node, column]
                    - frame.Children[node].Where(c => table.Shown(c, column)).Sum(c => table[c, column]);
            }
        }

        return sum;
    }

    // The unduplicated count is shown, and the rest of the pool has only so many who are not in the cell.
    private static int OfPool(YearTable table, int area, int column)
    {
        var frame = table.Frame;
        var parent = frame.Parent[area];
        while (parent >= 0 && !table.Shown(parent, column))
        {
            parent = frame.Parent[parent];
        }

        if (parent < 0 || table[frame.Root, column] == YearTable.Absent)
        {
            return 0;
        }

        // Public enrolment caps what the others can hold.
        var floor = Rest(column) - frame.Children[parent].Where(n => !table.Shown(n, column))
            .SelectMany(n => frame.Leaves[n]).Except(frame.Leaves[area])
            .Sum(d => (long)frame.Caps[d][frame.Layout.GroupOf(column)]);
        if (!table.Shown(area, 0) || !table.Shown(parent, 0))
        {
            return (int)Math.Max(0, floor);
        }

        int Rest(int c) => table[parent, c]
            - frame.Children[parent].Where(n => table.Shown(n, column)).Sum(n => table[n, c]);
        return (int)Math.Max(0, Math.Max(floor, table[area, 0] - (Rest(0) - Rest(column))));
    }

    // Everyone of the group took part at a level, and the other levels have only so many.
    private static int OfLevels(YearTable table, int area, int column)
    {
        var layout = table.Frame.Layout;
        var (level, group) = (layout.LevelOf(column), layout.GroupOf(column));
        if (level == 0 || !table.Shown(area, layout.Column(0, group)))
        {
            return 0;
        }

        long floor = table[area, layout.Column(0, group)];
        for (var other = 1; other < layout.Levels.Length; other++)
        {
            if (other != level)
            {
                floor -= Math.Min(Most(table, area, layout.Column(other, group)), Most(table, area, layout.Column(other, 0)));
            }
        }

        // Those of the group who are not at the level are among all who are not at it.
        var all = layout.Column(level, 0);
        if (group > 0 && table.Shown(area, all) && table.Shown(area, 0))
        {
            floor = Math.Max(floor, table[area, layout.Column(0, group)] - (table[area, 0] - table[area, all]));
        }

        return (int)Math.Max(0, floor);
    }

    private static int Most(YearTable table, int area, int column)
    {
        for (var node = area; node >= 0; node = table.Frame.Parent[node])
        {
            if (table.Shown(node, column))
            {
                return table[node, column]
                    - (node == area ? 0 : table.Frame.Children[node].Where(n => table.Shown(n, column)).Sum(n => table[n, column]));
            }
        }

        return int.MaxValue;
    }
}
