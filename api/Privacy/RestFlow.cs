namespace CareerConnect.Api.Privacy;

/// <summary>
/// The known rests of one side of a table, sent through its withheld cells into the other side as far as they go, along
/// augmenting paths. What one cell changes is tried on that flow and undone: what lies far from the cell is not gone over.
/// </summary>
internal sealed class RestFlow
{
    private readonly int[] _from;
    private readonly int[] _to;
    private readonly int[][] _cellsFrom;
    private readonly int[][] _cellsTo;
    private readonly int[] _left;
    private readonly int[] _room;
    private readonly int[] _flow;
    private readonly int[] _into;
    private readonly int[] _back;
    private readonly int[] _seenFrom;
    private readonly int[] _seenTo;
    private readonly List<(int[] Of, int Index, int Value)> _journal = [];
    private readonly int[] _short;
    private int _search;

    /// <param name="from">The line of each cell on the side whose rests are sent.</param>
    /// <param name="to">The line of each cell on the other side.</param>
    /// <param name="rests">What is to be sent from each line; 0 where it is not known.</param>
    /// <param name="room">What each line of the other side takes.</param>
    public RestFlow(int[] from, int[] to, int[] rests, int[] room)
    {
        (_from, _to, _left, _room, _flow) = (from, to, [.. rests], [.. room], new int[from.Length]);
        _cellsFrom = Lines(from, rests.Length);
        _cellsTo = Lines(to, room.Length);
        (_back, _seenFrom) = (new int[rests.Length], new int[rests.Length]);
        (_into, _seenTo) = (new int[room.Length], new int[room.Length]);
        Fill([.. Enumerable.Range(0, _left.Length)]);
        _journal.Clear();
        _short = [.. Enumerable.Range(0, _left.Length).Where(line => _left[line] > 0)];
        Missing = _left.Sum();
    }

    /// <summary>What cannot be sent.</summary>
    public int Missing { get; }

    /// <summary>What cannot be sent when a cell is so many.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="value">At most the rest of either of its lines.</param>
    /// <param name="known">Whether the rest of the line it is sent from is known.</param>
    public int MissingWith(int cell, int value, bool known)
    {
        var (from, to) = (_from[cell], _to[cell]);
        var touched = new HashSet<int> { from };
        Add(_left, from, _flow[cell] - (known ? value : 0));
        Add(_room, to, _flow[cell] - value);
        Add(_flow, cell, -_flow[cell]);

        // What the cell takes from its lines, their other cells give back.
        foreach (var other in _cellsFrom[from].TakeWhile(_ => _left[from] < 0))
        {
            GiveBack(other, Math.Min(_flow[other], -_left[from]));
        }

        foreach (var other in _cellsTo[to].TakeWhile(_ => _room[to] < 0))
        {
            touched.Add(_from[other]);
            GiveBack(other, Math.Min(_flow[other], -_room[to]));
        }

        Fill([.. touched], cell);
        if (touched.Any(line => _left[line] > 0))
        {
            Fill([.. touched.Union(_short)], cell);
        }

        var missing = touched.Union(_short).Sum(line => _left[line]);
        Undo();
        return missing;
    }

    private void GiveBack(int cell, int amount)
    {
        Add(_flow, cell, -amount);
        Add(_left, _from[cell], amount);
        Add(_room, _to[cell], amount);
    }

    private void Fill(int[] lines, int without = -1)
    {
        while (Path(lines, without) is { } path)
        {
            var (first, last) = (_from[path[0]], _to[path[^1]]);
            var amount = Math.Min(_left[first], _room[last]);
            for (var i = 1; i < path.Count; i += 2)
            {
                amount = Math.Min(amount, _flow[path[i]]);
            }

            for (var i = 0; i < path.Count; i++)
            {
                Add(_flow, path[i], i % 2 == 0 ? amount : -amount);
            }

            Add(_left, first, -amount);
            Add(_room, last, -amount);
        }
    }

    // Cells from a line that has more to one that has room, forth and back by turns; null if there is no way.
    private List<int>? Path(int[] lines, int without)
    {
        _search++;
        var queue = new Queue<int>();
        foreach (var line in lines.Where(line => _left[line] > 0))
        {
            (_seenFrom[line], _back[line]) = (_search, -1);
            queue.Enqueue(line);
        }

        while (queue.TryDequeue(out var line))
        {
            foreach (var cell in _cellsFrom[line])
            {
                var to = _to[cell];
                if (cell == without || _seenTo[to] == _search)
                {
                    continue;
                }

                (_seenTo[to], _into[to]) = (_search, cell);
                if (_room[to] > 0)
                {
                    return Trace(cell);
                }

                foreach (var other in _cellsTo[to])
                {
                    if (_flow[other] > 0 && _seenFrom[_from[other]] != _search)
                    {
                        (_seenFrom[_from[other]], _back[_from[other]]) = (_search, other);
                        queue.Enqueue(_from[other]);
                    }
                }
            }
        }

        return null;
    }

    private List<int> Trace(int last)
    {
        var path = new List<int> { last };
        for (var cell = _back[_from[last]]; cell >= 0; cell = _back[_from[path[^1]]])
        {
            path.Add(cell);
            path.Add(_into[_to[cell]]);
        }

        path.Reverse();
        return path;
    }

    private void Add(int[] of, int index, int change)
    {
        _journal.Add((of, index, of[index]));
        of[index] += change;
    }

    private void Undo()
    {
        for (var i = _journal.Count - 1; i >= 0; i--)
        {
            var (of, index, value) = _journal[i];
            of[index] = value;
        }

        _journal.Clear();
    }

    private static int[][] Lines(int[] lineOf, int count)
    {
        var cells = lineOf.Select((line, cell) => (line, cell)).ToLookup(c => c.line, c => c.cell);
        return [.. Enumerable.Range(0, count).Select(line => cells[line].ToArray())];
    }
}
