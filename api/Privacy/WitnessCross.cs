using System.Numerics;

namespace CareerConnect.Api.Privacy;

/// <summary>
/// Fits who of a split took part at which level to the published level-by-group sums, by exchanging, inside a
/// district, a student on the first side for one of another kind. The split itself does not change. An exchange that
/// mends one sum may spoil another, which the next one mends: the shortest such chain first, as in a flow.
/// </summary>
internal sealed class WitnessCross
{
    private readonly CellLayout _layout;
    private readonly MadeUpStudents _students;
    private readonly int _split;
    private readonly int[][] _blockOf;
    private readonly int[][][] _districts;
    private readonly int[][] _off;

    public WitnessCross(
        CellLayout layout, WitnessParts parts, int[] districts, MadeUpStudents students, DistrictRows rows, int split)
    {
        (_layout, _students, _split) = (layout, students, split);
        _blockOf = new int[_layout.Levels.Length][];
        _districts = new int[_layout.Levels.Length][][];
        _off = new int[_layout.Levels.Length][];
        (_blockOf[0], _districts[0], _off[0]) = ([], [], []);
        for (var level = 1; level < _layout.Levels.Length; level++)
        {
            var column = _layout.Column(level, CellLayout.Side(split, 0));
            var everyone = rows.Of(districts, d => students.Count(d, _layout.Column(level, 0)));
            var blocks = parts.Of(column, everyone, _layout.Column(level, CellLayout.Side(split, 1)))
                .Where(p => p.Sum is not null).ToArray();
            _blockOf[level] = rows.Of(districts, _ => -1);
            _districts[level] = [.. blocks.Select(b => b.Districts)];
            _off[level] = [.. blocks.Select(b => b.Sum!.Value - students.Count(b.Districts, column))];
            for (var b = 0; b < blocks.Length; b++)
            {
                foreach (var d in blocks[b].Districts)
                {
                    _blockOf[level][d] = b;
                }
            }
        }
    }

    /// <summary>Whether the published sums could be met; then they are.</summary>
    public bool Fit()
    {
        for (var level = 1; level < _off.Length; level++)
        {
            for (var block = 0; block < _off[level].Length; block++)
            {
                for (var before = int.MaxValue; _off[level][block] is var off and not 0; before = Math.Abs(off))
                {
                    if (Math.Abs(off) >= before || !Mend(new Need(level, block, Math.Sign(off))))
                    {
                        return false;
                    }
                }
            }
        }

        return true;
    }

    // So many more of the first side are needed (or fewer, by sign) at a level, in a block of districts.
    private readonly record struct Need(int Level, int Block, int Sign);

    private readonly record struct Exchange(int District, int From, int To);

    private bool Mend(Need first)
    {
        var reached = new Dictionary<Need, (Need Before, Exchange By)> { [first] = (first, default) };
        var queue = new Queue<Need>([first]);
        while (queue.TryDequeue(out var need))
        {
            foreach (var exchange in Exchanges(need))
            {
                var next = Spoiled(need, exchange);
                if (next is null || _off[next.Value.Level][next.Value.Block] * next.Value.Sign < 0)
                {
                    Apply(first, need, exchange, next, reached);
                    return true;
                }

                if (reached.TryAdd(next.Value, (need, exchange)))
                {
                    queue.Enqueue(next.Value);
                }
            }
        }

        return false;
    }

    // What changes the needed sum by one and at most one other sum with it.
    private IEnumerable<Exchange> Exchanges(Need need)
    {
        var level = 1 << (need.Level - 1);
        foreach (var d in _districts[need.Level][need.Block])
        {
            var known = Known(d);
            for (var from = 1; from < _layout.Kinds; from++)
            {
                for (var to = 1; to < _layout.Kinds; to++)
                {
                    if (((to & level) - (from & level)) * need.Sign > 0
                        && BitOperations.PopCount((uint)((from ^ to) & known)) <= 2
                        && Room(d, from, to) > 0)
                    {
                        yield return new Exchange(d, from, to);
                    }
                }
            }
        }
    }

    // The levels that have a known sum where a district lies, as the bits of a kind.
    private int Known(int district)
    {
        var known = 0;
        for (var level = 1; level < _off.Length; level++)
        {
            known |= _blockOf[level][district] < 0 ? 0 : 1 << (level - 1);
        }

        return known;
    }

    // The other sum that an exchange changes, as the need to change it back; null if there is none.
    private Need? Spoiled(Need need, Exchange by)
    {
        for (var level = 1; level < _off.Length; level++)
        {
            if (level != need.Level && Step(level, by.District, by.From, by.To) is var step and not 0)
            {
                return new Need(level, _blockOf[level][by.District], -step);
            }
        }

        return null;
    }

    private void Apply(
        Need first, Need need, Exchange last, Need? end, Dictionary<Need, (Need Before, Exchange By)> reached)
    {
        var chain = new List<Exchange> { last };
        for (; need != first; need = reached[need].Before)
        {
            chain.Add(reached[need].By);
        }

        var amount = Math.Abs(_off[first.Level][first.Block]);
        amount = end is { } e ? Math.Min(amount, Math.Abs(_off[e.Level][e.Block])) : amount;
        amount = Math.Max(1, chain.Min(x => Math.Min(amount, Room(x.District, x.From, x.To))) / chain.Count);
        foreach (var (d, from, to) in chain.Where(x => Room(x.District, x.From, x.To) >= amount))
        {
            _students.AddFirst(_split, d, from, -amount);
            _students.AddFirst(_split, d, to, amount);
            for (var level = 1; level < _off.Length; level++)
            {
                if (Step(level, d, from, to) is var step and not 0)
                {
                    _off[level][_blockOf[level][d]] -= step * amount;
                }
            }
        }
    }

    private int Room(int d, int from, int to) =>
        Math.Min(_students.OnSide(_split, 0, d, from), _students.OnSide(_split, 1, d, to));

    private int Step(int level, int d, int from, int to) => _blockOf[level][d] < 0 ? 0
        : (CellLayout.Has(to, level) ? 1 : 0) - (CellLayout.Has(from, level) ? 1 : 0);
}
