namespace CareerConnect.Api.Privacy;

/// <summary>Exchanges sides of one split between students, who stay where they are and do what they did.</summary>
internal sealed class SideExchange(Exchange exchange)
{
    private readonly CellLayout _layout = exchange.Layout;
    private readonly MadeUpStudents _students = exchange.Students;

    // The largest districts make up for others; to ask them all would take the square of their number.
    private const int Helpers = 24;

    private readonly int[] _bySize =
    [
        .. Enumerable.Range(0, exchange.Outside).OrderByDescending(d => exchange.Students.Count(d, 0)).Take(Helpers)
            .Append(exchange.Outside),
    ];

    /// <summary>Between two students of one kind.</summary>
    public int Sides(int d, int j, int kind, int group, int most)
    {
        var (split, side) = ((group - 1) / 2, (group - 1) % 2);
        if (!exchange.Together(_layout.SplitTable(split), d, j))
        {
            return 0;
        }

        var amount = Exchange.Least(
            most, _students.OnSide(split, side, d, kind), _students.OnSide(split, 1 - side, j, kind),
            _students.Room(j, group), _students.Room(d, CellLayout.Side(split, 1 - side)));
        _students.AddSide(split, side, d, kind, -amount);
        _students.AddSide(split, side, j, kind, amount);
        return amount;
    }

    /// <summary>Between students of different kinds; a third district makes up for the levels.</summary>
    public int SidesOf(int d, int j, int kind, int other, int group, int most)
    {
        var (split, side) = ((group - 1) / 2, (group - 1) % 2);
        if (kind == other || !exchange.Together(_layout.SplitTable(split), d, j))
        {
            return 0;
        }

        var amount = Exchange.Least(
            most, _students.OnSide(split, side, d, kind), _students.OnSide(split, 1 - side, j, other),
            _students.Room(j, group), _students.Room(d, CellLayout.Side(split, 1 - side)));
        if (amount == 0)
        {
            return 0;
        }

        foreach (var third in _bySize)
        {
            var helps = third != d && third != j
                && exchange.Differ(kind, other, level => exchange.Together(_layout.CrossTable(split, level), d, third));
            var most3 = !helps ? 0 : Exchange.Least(amount, _students.OnSide(split, 1 - side, third, kind),
                _students.OnSide(split, side, third, other));
            if (most3 > 0)
            {
                _students.AddSide(split, side, d, kind, -most3);
                _students.AddSide(split, side, j, other, most3);
                _students.AddSide(split, side, third, kind, most3);
                _students.AddSide(split, side, third, other, -most3);
                return most3;
            }
        }

        return 0;
    }

    /// <summary>Who of a split took part at a level, in two districts in opposite ways.</summary>
    public int Cross(int d, int j, int kind, int other, int group, int most)
    {
        var (split, side) = ((group - 1) / 2, (group - 1) % 2);
        if (!exchange.Differ(kind, other, level => exchange.Together(_layout.CrossTable(split, level), d, j)))
        {
            return 0;
        }

        var amount = Exchange.Least(
            most, _students.OnSide(split, side, d, kind), _students.OnSide(split, 1 - side, d, other),
            _students.OnSide(split, 1 - side, j, kind), _students.OnSide(split, side, j, other));
        _students.AddSide(split, side, d, kind, -amount);
        _students.AddSide(split, side, d, other, amount);
        _students.AddSide(split, side, j, kind, amount);
        _students.AddSide(split, side, j, other, -amount);
        return amount;
    }
}
