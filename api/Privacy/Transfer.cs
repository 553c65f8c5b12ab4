namespace CareerConnect.Api.Privacy;

/// <summary>
/// Moves a count from some districts to others without touching a published figure: whole students where even
/// the unduplicated count is hidden, otherwise exchanges that leave every known sum as it is.
/// </summary>
internal sealed class Transfer(Exchange exchange)
{
    private readonly StudentExchange _students = new(exchange);
    private readonly SideExchange _sides = new(exchange);
    private readonly LevelExchange _levels = new(exchange);

    /// <summary>How many exchanges were tried.</summary>
    public long Steps { get; private set; }

    /// <summary>Moves up to so many; how many were moved.</summary>
    public int Move(int column, int[] from, int[] to, int amount)
    {
        var (level, group) = (exchange.Layout.LevelOf(column), exchange.Layout.GroupOf(column));
        var left = amount;
        for (var way = 0; way < 6 && left > 0; way++)
        {
            foreach (var d in from)
            {
                for (var kind = 1; kind < exchange.Layout.Kinds && left > 0; kind++)
                {
                    if (!CellLayout.Has(kind, level) || exchange.Students.InGroup(d, kind, group) == 0)
                    {
                        continue;
                    }

                    foreach (var j in to)
                    {
                        for (var done = 1; done > 0 && left > 0; left -= done)
                        {
                            Steps++;
                            done = Way(way, level, group, d, j, kind, left);
                        }
                    }
                }
            }
        }

        return amount - left;
    }

    private int Way(int way, int level, int group, int d, int j, int kind, int most) => way switch
    {
        0 => _students.Students(d, j, kind, group, most),
        1 when group > 0 => _sides.Sides(d, j, kind, group, most),
        2 when level > 0 => Others(level, other => _levels.Flags(d, j, kind, other, level, group, most), most),
        3 when level > 0 => Others(level, other => _levels.Swap(d, j, kind, other, group, most), most),
        4 when level > 0 && group > 0 => Others(level, other => _sides.Cross(d, j, kind, other, group, most), most),
        5 when group > 0 => Others(0, other => _sides.SidesOf(d, j, kind, other, group, most), most),
        _ => 0,
    };

    private int Others(int level, Func<int, int> way, int most)
    {
        for (var other = 1; other < exchange.Layout.Kinds; other++)
        {
            if ((level == 0 || !CellLayout.Has(other, level)) && way(other) is var done and > 0)
            {
                return Math.Min(done, most);
            }
        }

        return 0;
    }
}
