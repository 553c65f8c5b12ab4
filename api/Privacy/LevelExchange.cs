namespace CareerConnect.Api.Privacy;

/// <summary>Exchanges levels between students who are on the same sides of every split.</summary>
internal sealed class LevelExchange(Exchange exchange)
{
    private readonly CellLayout _layout = exchange.Layout;
    private readonly MadeUpStudents _students = exchange.Students;

    /// <summary>One student leaves a level and another takes it up.</summary>
    public int Flags(int d, int j, int kind, int other, int level, int group, int most)
    {
        var bit = 1 << (level - 1);
        if (kind == bit || !exchange.Together(_layout.LevelTable(level), d, j)
            || Sides(d, j, kind, other, group, most) is not (var sides, var amount and > 0))
        {
            return 0;
        }

        Change(d, kind, kind ^ bit, sides, amount);
        Change(j, other, other | bit, sides, amount);
        return amount;
    }

    /// <summary>Two students of different kinds change districts.</summary>
    public int Swap(int d, int j, int kind, int other, int group, int most)
    {
        if (!exchange.Differ(kind, other, level => exchange.Together(_layout.LevelTable(level), d, j)))
        {
            return 0;
        }

        if (Sides(d, j, kind, other, group, most) is not (var sides, var amount and > 0))
        {
            return 0;
        }

        Change(d, kind, other, sides, amount);
        Change(j, other, kind, sides, amount);
        return amount;
    }

    // For every split a side that both kinds have students on, and how many.
    private (int[] Sides, int Amount) Sides(int d, int j, int kind, int other, int group, int most)
    {
        var amount = Exchange.Least(most, _students.Students(d, kind), _students.Students(j, other));
        var sides = new int[_layout.Splits];
        for (var split = 0; split < _layout.Splits; split++)
        {
            int Both(int side) =>
                Math.Min(_students.OnSide(split, side, d, kind), _students.OnSide(split, side, j, other));
            var mine = group > 0 && (group - 1) / 2 == split;
            sides[split] = mine ? (group - 1) % 2 : Both(0) >= Both(1) ? 0 : 1;
            amount = Math.Min(amount, Both(sides[split]));
        }

        return (sides, amount);
    }

    private void Change(int district, int from, int to, int[] sides, int amount)
    {
        _students.AddStudents(district, from, -amount);
        _students.AddStudents(district, to, amount);
        for (var split = 0; split < sides.Length; split++)
        {
            if (sides[split] == 0)
            {
                _students.AddFirst(split, district, from, -amount);
                _students.AddFirst(split, district, to, amount);
            }
        }
    }
}
