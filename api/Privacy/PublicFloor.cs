namespace CareerConnect.Api.Privacy;

/// <summary>
/// What anyone can see a suppressed cell to be at least, by adding and subtracting published figures.
/// It is 0 for most. Where it is ten or more, the cell is publicly not small: an area across the tree that
/// contains published districts, or a level of a group that the group's other levels cannot fill.
/// </summary>
internal static class PublicFloor
{
    public static int Of(YearTable table, int area, int column)
    {
        var frame = table.Frame;
        return area >= frame.Nodes ? OfClass(table, area, column) : OfCross(table, area, column);
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

    private static int OfCross(YearTable table, int area, int column)
    {
        var layout = table.Frame.Layout;
        var (level, group) = (layout.LevelOf(column), layout.GroupOf(column));
        if (level == 0 || group == 0 || !table.Shown(area, layout.Column(0, group)))
        {
            return 0;
        }

        long floor = table[area, layout.Column(0, group)];
        for (var other = 1; other < layout.Levels.Length; other++)
        {
            var (cross, all) = (layout.Column(other, group), layout.Column(other, 0));
            if (other != level)
            {
                floor -= table.Shown(area, cross) ? table[area, cross]
                    : table.Shown(area, all) ? table[area, all] : int.MaxValue;
            }
        }

        return (int)Math.Max(0, floor);
    }
}
