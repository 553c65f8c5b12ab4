namespace CareerConnect.Api.Privacy;

/// <summary>
/// Moves a count from some districts to others without touching a published figure: whole students where even
/// the unduplicated count is hidden, otherwise exchanges that leave every known sum as it is.
/// </summary>
internal sealed class Transfer
{
    private const int Hidden = -2;

    // The largest districts make up for others; to ask them all would take the square of their number.
    private const int Helpers = 24;

    private readonly CellLayout _layout;
    private readonly MadeUpStudents _students;
    private readonly int[][] _poolOf;
    private readonly int[] _bySize;

    public Transfer(YearTable table, List<Pool>[] pools, MadeUpStudents students)
    {
        (_layout, _students) = (table.Frame.Layout, students);
        var outside = table.Frame.Districts;
        _bySize = [.. Enumerable.Range(0, outside).OrderByDescending(d => students.Count(d, 0)).Take(Helpers)
            .Append(outside)];
        _poolOf = [.. pools.Select(list =>
        {
            var of = Enumerable.Repeat(-1, outside + 1).ToArray();
            foreach (var (pool, p) in list.Select((pool, p) => (pool, p)))
            {
                foreach (var d in pool.Leaves)
                {
                    of[d] = pool.Sums is null ? Hidden : p;
                }

                of[outside] = pool.Sums is null ? Hidden : -1;
            }

            return of;
        })];
    }

    /// <summary>Whether two districts are known in a table only by their sum, or not at all.</summary>
    public bool Together(int table, int left, int right) =>
        _poolOf[table][left] != -1 && _poolOf[table][left] == _poolOf[table][right];

    /// <summary>Moves up to so many; how many were moved.</summary>
    public int Move(int column, int[] from, int[] to, int amount)
    {
        var (level, group) = (_layout.LevelOf(column), _layout.GroupOf(column));
        var left = amount;
        for (var way = 0; way < 6 && left > 0; way++)
        {
            foreach (var d in from)
            {
                for (var kind = 1; kind < _layout.Kinds && left > 0; kind++)
                {
                    if (!CellLayout.Has(kind, level) || _students.InGroup(d, kind, group) == 0)
                    {
                        continue;
                    }

                    foreach (var j in to)
                    {
                        for (var done = 1; done > 0 && left > 0; left -= done)
                        {
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
        0 => Students(d, j, kind, group, most),
        1 when group > 0 => Sides(d, j, kind, group, most),
        2 when level > 0 => Others(level, other => Flags(d, j, kind, other, level, group, most), most),
        3 when level > 0 => Others(level, other => Swap(d, j, kind, other, group, most), most),
        4 when level > 0 && group > 0 => Others(level, other => Cross(d, j, kind, other, group, most), most),
        5 when group > 0 => Others(0, other => SidesOf(d, j, kind, other, group, most), most),
        _ => 0,
    };

    // Whole students, where the unduplicated count is known of both districts together only.
    private int Students(int d, int j, int kind, int group, int most)
    {
        if (!Together(0, d, j))
        {
            return 0;
        }

        var amount = Min(most, _students.InGroup(d, kind, group), _students.Room(j, 0));
        int Fits(int split, int side) => group > 0 && (group - 1) / 2 == split && (group - 1) % 2 != side
            ? 0
            : Min(_students.OnSide(split, side, d, kind), _students.Room(j, CellLayout.Side(split, side)));
        for (var split = 0; split < _layout.Splits; split++)
        {
            amount = (int)Math.Min(amount, (long)Fits(split, 0) + Fits(split, 1));
        }

        if (amount <= 0)
        {
            return 0;
        }

        for (var split = 0; split < _layout.Splits; split++)
        {
            var share = (long)amount * _students.OnSide(split, 0, d, kind) / _students.Students(d, kind);
            var take = Math.Clamp((int)share, Math.Max(0, amount - Fits(split, 1)), Math.Min(amount, Fits(split, 0)));
            _students.AddFirst(split, d, kind, -take);
            _students.AddFirst(split, j, kind, take);
        }

        _students.AddStudents(d, kind, -amount);
        _students.AddStudents(j, kind, amount);
        return amount;
    }

    // The side of a split, between two students of one kind.
    private int Sides(int d, int j, int kind, int group, int most)
    {
        var (split, side) = ((group - 1) / 2, (group - 1) % 2);
        if (!Together(_layout.SplitTable(split), d, j))
        {
            return 0;
        }

        var amount = Min(most, _students.OnSide(split, side, d, kind), _students.OnSide(split, 1 - side, j, kind),
            _students.Room(j, group), _students.Room(d, CellLayout.Side(split, 1 - side)));
        _students.AddSide(split, side, d, kind, -amount);
        _students.AddSide(split, side, j, kind, amount);
        return amount;
    }

    // The side of a split, between students of different kinds; a third district makes up for the levels.
    private int SidesOf(int d, int j, int kind, int other, int group, int most)
    {
        var (split, side) = ((group - 1) / 2, (group - 1) % 2);
        if (kind == other || !Together(_layout.SplitTable(split), d, j))
        {
            return 0;
        }

        var amount = Min(most, _students.OnSide(split, side, d, kind), _students.OnSide(split, 1 - side, j, other),
            _students.Room(j, group), _students.Room(d, CellLayout.Side(split, 1 - side)));
        if (amount == 0)
        {
            return 0;
        }

        foreach (var third in _bySize)
        {
            var helps = third != d && third != j
                && Differ(kind, other, level => Together(_layout.CrossTable(split, level), d, third));
            var most3 = !helps ? 0 : Min(amount, _students.OnSide(split, 1 - side, third, kind),
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

    private int Others(int level, Func<int, int> exchange, int most)
    {
        for (var other = 1; other < _layout.Kinds; other++)
        {
            if ((level == 0 || !CellLayout.Has(other, level)) && exchange(other) is var done and > 0)
            {
                return Math.Min(done, most);
            }
        }

        return 0;
    }

    // One student leaves a level and another, on the same sides of every split, takes it up.
    private int Flags(int d, int j, int kind, int other, int level, int group, int most)
    {
        var bit = 1 << (level - 1);
        if (kind == bit || !Together(_layout.LevelTable(level), d, j)
            || Sides(d, j, kind, other, group, most) is not (var sides, var amount and > 0))
        {
            return 0;
        }

        Change(d, kind, kind ^ bit, sides, amount);
        Change(j, other, other | bit, sides, amount);
        return amount;
    }

    // Two students of different kinds, on the same sides of every split, change districts.
    private int Swap(int d, int j, int kind, int other, int group, int most)
    {
        if (!Differ(kind, other, level => Together(_layout.LevelTable(level), d, j)))
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
        var amount = Min(most, _students.Students(d, kind), _students.Students(j, other));
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

    // Who of a split took part at a level, in two districts in opposite ways.
    private int Cross(int d, int j, int kind, int other, int group, int most)
    {
        var (split, side) = ((group - 1) / 2, (group - 1) % 2);
        if (!Differ(kind, other, level => Together(_layout.CrossTable(split, level), d, j)))
        {
            return 0;
        }

        var amount = Min(most, _students.OnSide(split, side, d, kind), _students.OnSide(split, 1 - side, d, other),
            _students.OnSide(split, 1 - side, j, kind), _students.OnSide(split, side, j, other));
        _students.AddSide(split, side, d, kind, -amount);
        _students.AddSide(split, side, d, other, amount);
        _students.AddSide(split, side, j, kind, amount);
        _students.AddSide(split, side, j, other, -amount);
        return amount;
    }

    private bool Differ(int kind, int other, Func<int, bool> allowed)
    {
        for (var level = 1; level < _layout.Levels.Length; level++)
        {
            if (CellLayout.Has(kind ^ other, level) && !allowed(level))
            {
                return false;
            }
        }

        return true;
    }

    private static int Min(params ReadOnlySpan<int> numbers)
    {
        var least = numbers[0];
        foreach (var number in numbers)
        {
            least = Math.Min(least, number);
        }

        return Math.Max(0, least);
    }
}
