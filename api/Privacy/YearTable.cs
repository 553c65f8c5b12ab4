namespace CareerConnect.Api.Privacy;

/// <summary>The table of a year as published: by area and column a value, or a mark.</summary>
internal sealed class YearTable(YearFrame frame)
{
    public const int Suppressed = -1;
    public const int Absent = -2;

    private readonly int[][] _values = [.. frame.Areas.Select(_ =>
    {
        var row = new int[frame.Layout.Columns];
        Array.Fill(row, Absent);
        return row;
    })];

    public YearFrame Frame { get; } = frame;

    public int this[int area, int column]
    {
        get => _values[area][column];
        set => _values[area][column] = value;
    }

    public bool Shown(int area, int column) => _values[area][column] >= 0;

    public PublishedCell Cell(int area, int column) => _values[area][column] switch
    {
        Suppressed => PublishedCell.Suppressed,
        Absent => PublishedCell.NotAvailable,
        var value => PublishedCell.Of(value),
    };

    public CellKey Key(int area, int column) => new(
        Frame.Areas[area].Code, Frame.Year, Frame.Layout.Levels[Frame.Layout.LevelOf(column)],
        Frame.Layout.Groups[Frame.Layout.GroupOf(column)]);

    /// <summary>
    /// The sums that follow from the table: under every shown area, the hidden areas and what they add up to.
    /// One pool without a sum when the region itself is hidden; none when nothing is hidden.
    /// </summary>
    public List<Pool> Pools(CellTable table)
    {
        var pools = new List<Pool>();
        var column = table.Columns[0];
        if (!Shown(Frame.Root, column))
        {
            return [new Pool(-1, Frame.Leaves[Frame.Root], null)];
        }

        for (var node = Frame.Districts; node < Frame.Nodes; node++)
        {
            if (!Shown(node, column))
            {
                continue;
            }

            var hidden = Frame.Children[node].Where(c => !Shown(c, column)).ToArray();
            if (hidden.Length == 0)
            {
                continue;
            }

            var sums = table.Columns.Select(c => _values[node][c]
                - Frame.Children[node].Where(child => Shown(child, c)).Sum(child => _values[child][c]));
            pools.Add(new Pool(node, [.. hidden.SelectMany(h => Frame.Leaves[h]).Order()], [.. sums]));
        }

        return pools;
    }
}
