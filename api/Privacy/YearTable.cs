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

    /// <summary>Whether another table of the same frame says the same.</summary>
    public bool SaysAs(YearTable other) => _values.Zip(other._values).All(rows => rows.First.AsSpan().SequenceEqual(rows.Second));

    public PublishedCell Cell(int area, int column) => _values[area][column] switch
    {
        Suppressed => PublishedCell.Suppressed,
        Absent => PublishedCell.NotAvailable,
        var value => PublishedCell.Of(value),
    };

    public CellKey Key(int area, int column) => new(
        Frame.Areas[area].Code, Frame.Year, Frame.Layout.Levels[Frame.Layout.LevelOf(column)],
        Frame.Layout.Groups[Frame.Layout.GroupOf(column)]);
}
