namespace CareerConnect.Api.Privacy;

/// <summary>
/// What anyone can see a suppressed cell to be at least, by adding and subtracting published figures.
/// It is 0 for most. Where it is ten or more, the cell is publicly not small: an area with published districts in
/// it, one whose companions cannot hold as many as it would have to give up, or a level that the other levels
/// cannot make up for.
/// </summary>
internal sealed class PublicFloor(YearTable table, YearPools pools)
{
    private readonly YearFrame _frame = table.Frame;
    private readonly CellLayout _layout = table.Frame.Layout;

    public int Of(int area, int column)
    {
        var floor = Math.Max(OfPool(area, column), OfLevels(area, column));
        for (var split = 0; column == 0 && split < _layout.Splits; split++)
        {
            // Everyone is on one side or the other.
            floor = Math.Max(floor, OfPool(area, _layout.Column(0, CellLayout.Side(split, 0)))
                + OfPool(area, _layout.Column(0, CellLayout.Side(split, 1))));
        }

        return (int)Math.Min(int.MaxValue, floor);
    }

    // What is shown inside, and what the rest of the pool cannot hold.
    private long OfPool(int area, int column)
    {
        var t = _layout.TableOf[column];
        if (table[_frame.Root, column] < 0 || table[area, column] != YearTable.Suppressed
            || pools.Around(t, area) is not { Sums: { } sums } pool)
        {
            return 0;
        }

        var open = pools.Open(t, area);
        var shown = ShownInside(area, column, column);
        var inside = open.ToHashSet();
        var sum = sums[Array.IndexOf(_layout.Tables[t].Columns, column)];

        // Public enrolment caps what the others can hold.
        var floor = sum - pool.Leaves.Where(d => !inside.Contains(d))
            .Sum(d => (long)_frame.Caps[d][_layout.GroupOf(column)]);
        if (column != 0)
        {
            // Unduplicated counts are shown, and only so many of the pool are not in the cell.
            floor = Math.Max(floor, Known(area, column) - (Everyone(area, column) - sum));
        }

        return shown + Math.Max(0, floor);
    }

    // The unduplicated count of the pool around an area.
    private long Everyone(int area, int column)
    {
        var node = area;
        while (!table.Shown(node, column))
        {
            node = _frame.Parent[node];
        }

        return table[node, 0] - ShownInside(node, column, 0);
    }

    // The shown unduplicated counts of what is hidden in a column, in an area.
    private long Known(int area, int column) => table.Shown(area, 0)
        ? table[area, 0] - ShownInside(area, column, 0)
        : area < _frame.Districts ? OfPool(area, 0)
        : _frame.Children[area].Where(c => !table.Shown(c, column)).Sum(c => Known(c, column));

    // Adds up a column over what is shown, in another, below an area.
    private long ShownInside(int area, int shown, int column) => _frame.Children[area]
        .Sum(c => table.Shown(c, shown) ? table[c, column] : ShownInside(c, shown, column));

    // Everyone of the group took part at a level, and the other levels have only so many.
    private long OfLevels(int area, int column)
    {
        var (level, group) = (_layout.LevelOf(column), _layout.GroupOf(column));
        if (level == 0)
        {
            return 0;
        }

        var anyone = _layout.Column(0, group);
        var least = table.Shown(area, anyone) ? table[area, anyone] : OfPool(area, anyone);
        var floor = least;
        for (var other = 1; other < _layout.Levels.Length; other++)
        {
            if (other != level)
            {
                floor -= Math.Min(Most(area, _layout.Column(other, group)), Most(area, _layout.Column(other, 0)));
            }
        }

        // Those of the group who are not at the level are among all who are not at it.
        var all = _layout.Column(level, 0);
        if (group > 0 && table.Shown(area, all) && table.Shown(area, 0))
        {
            floor = Math.Max(floor, least - (table[area, 0] - table[area, all]));
        }

        return floor;
    }

    private long Most(int area, int column)
    {
        if (table.Shown(area, column))
        {
            return table[area, column];
        }

        var t = _layout.TableOf[column];
        return pools.Around(t, area) is { Sums: { } sums }
            ? ShownInside(area, column, column) + sums[Array.IndexOf(_layout.Tables[t].Columns, column)]
            : int.MaxValue;
    }
}
