namespace CareerConnect.Api.Privacy;

/// <summary>
/// Decides what a year shows. The theory is in README.md beside this file; in short:
/// the problem is that a count under the floor can be worked out from sums around it, and that the rule itself
/// is public, so what is hidden tells why. The rule therefore hides, under each shown sum, every sensitive child
/// together with the first children in a public order, until the hidden ones cover for each other whatever
/// they are; if they cannot, the sum is hidden too, and everything inside it, and the same is asked one level up.
/// It does not protect against someone who already knows a hidden district's count.
/// </summary>
internal sealed class SmallCellRule
{
    private readonly YearFrame _frame;
    private readonly CellLayout _layout;
    private readonly RuleOptions _options;
    private readonly int[][] _sums;
    private readonly bool[] _available;
    private readonly bool[][] _forced;
    private readonly int[][] _buffers;
    private readonly bool[][] _hidden;
    private readonly HashSet<(int Table, int Class)> _dropped = [];

    /// <param name="frame">What is public of the year.</param>
    /// <param name="counts">By district and column, the raw count; -1 where none was supplied.</param>
    /// <param name="wasHidden">What the ledger has hidden before, by table and node.</param>
    /// <param name="options">The parts of the rule.</param>
    public SmallCellRule(YearFrame frame, int[][] counts, Func<int, int, bool> wasHidden, RuleOptions options)
    {
        (_frame, _layout, _options) = (frame, frame.Layout, options);
        _sums = [.. frame.Leaves.Select(leaves => Enumerable.Range(0, _layout.Columns)
            .Select(c => leaves.Sum(d => counts[d][c])).ToArray())];
        _available = [.. _layout.Tables.Select(t => t.Columns.All(c => counts.All(row => row[c] >= 0)))];
        foreach (var table in _layout.Tables.Where(t => t.Needs.Any(n => !_available[n])))
        {
            _available[table.Index] = false;
        }

        _forced = [.. _layout.Tables.Select(t => Enumerable.Range(0, frame.Nodes)
            .Select(n => wasHidden(t.Index, n) || Sensitive(t, n)).ToArray())];
        _buffers = [.. _layout.Tables.Select(_ => Enumerable.Repeat(2, frame.Nodes).ToArray())];
        _hidden = [.. _layout.Tables.Select(_ => new bool[frame.Nodes])];
        Solve();
    }

    /// <summary>The kinds of area of cells that the shape has and the year could not offer.</summary>
    public List<AreaKind> Withdrawn { get; } = [];

    /// <summary>Hides more where cells could not be certified; false if there is no more to hide.</summary>
    public bool HideMore(IEnumerable<(int Area, int Column)> cells)
    {
        var wider = new HashSet<(int Table, int Parent)>();
        var withdrawn = new HashSet<int>();
        var more = false;
        foreach (var (area, table) in cells.Select(c => (c.Area, _layout.Tables[_layout.TableOf[c.Column]])).Distinct())
        {
            if (area >= _frame.Nodes)
            {
                more |= _dropped.Add((table.Index, area));
                continue;
            }

            var parent = _frame.Parent[area];
            while (parent >= 0 && _hidden[table.Index][parent])
            {
                parent = _frame.Parent[parent];
            }

            if (table.Kind is TableKind.Split or TableKind.Cross
                && (parent < 0 || (parent == _frame.Root && table.Kind == TableKind.Split)) && (withdrawn.Contains(table.Split) || Withdraw(table.Split)))
            {
                more |= withdrawn.Add(table.Split);
            }
            else if (parent >= 0)
            {
                wider.Add((table.Index, parent));
            }
            else if (!_hidden[0][area])
            {
                _forced[0][area] = more = true;
            }
        }

        foreach (var (table, parent) in wider)
        {
            var order = Order(_layout.Tables[table], _frame.Children[parent]);
            do
            {
                _buffers[table][parent]++;
            }
            while (_buffers[table][parent] is var taken && taken <= order.Length && _hidden[table][order[taken - 1]]);
        }

        Solve();
        return more || wider.Count > 0;
    }

    /// <summary>Hides a whole table of the year.</summary>
    public bool HideRoot(int table)
    {
        if (_layout.Tables[table].Kind == TableKind.Cross)
        {
            return Withdraw(_layout.Tables[table].Split);
        }

        if (_forced[table][_frame.Root])
        {
            return false;
        }

        _forced[table][_frame.Root] = true;
        Solve();
        return true;
    }

    // The levels of a split are not offered this year, anywhere: less is known, so less must be hidden.
    private bool Withdraw(int split)
    {
        var withdrawn = false;
        foreach (var cross in _layout.Tables.Where(t => t.Kind == TableKind.Cross && t.Split == split))
        {
            withdrawn |= _available[cross.Index];
            if (_available[cross.Index])
            {
                _available[cross.Index] = false;
                Withdrawn.AddRange(Enumerable.Range(0, _frame.Nodes).Where(n => _frame.InShape[cross.Index][n])
                    .SelectMany(n => cross.Columns.Select(_ => _frame.Areas[n].Kind)));
            }
        }

        if (withdrawn)
        {
            Solve();
        }

        return withdrawn;
    }

    /// <summary>The table to publish.</summary>
    public YearTable Publish()
    {
        var result = new YearTable(_frame);
        for (var column = 0; column < _layout.Columns; column++)
        {
            var table = _layout.TableOf[column];
            if (!_available[table])
            {
                continue;
            }

            for (var node = 0; node < _frame.Nodes; node++)
            {
                if (_frame.InShape[table][node])
                {
                    result[node, column] = Hides(table, node, column) ? YearTable.Suppressed : _sums[node][column];
                }
            }
        }

        foreach (var table in _layout.Tables.Where(t => t.Kind != TableKind.Cross && _available[t.Index]))
        {
            PublishClasses(result, table);
        }

        return result;
    }

    // A class is shown when it says nothing that the tree does not say already: each pool lies wholly inside
    // or outside it.
    private void PublishClasses(YearTable result, CellTable table)
    {
        var pools = result.Pools(table);
        for (var area = _frame.Nodes; area < _frame.Areas.Length; area++)
        {
            var inside = _frame.Leaves[area].ToHashSet();
            var follows = pools.All(p => p.Sums is not null
                && p.Leaves.Count(inside.Contains) is var n && (n == 0 || n == p.Leaves.Length));
            var show = follows || (!_options.ClassesFollow
                && table.Columns.All(c => _sums[area][c] >= _options.Floor));
            foreach (var column in table.Columns)
            {
                result[area, column] = show ? _sums[area][column]
                    : _dropped.Contains((table.Index, area)) ? YearTable.Absent : YearTable.Suppressed;
            }
        }
    }

    private bool Hides(int table, int node, int column) =>
        _options.RowsTogether ? _hidden[table][node] : _hidden[table][node] && !Large(node, column);

    private bool Large(int node, int column) => _sums[node][column] >= _options.Floor;

    private bool Sensitive(CellTable table, int node) => table.Columns.Any(c => _sums[node][c] < _options.Floor);

    private void Solve()
    {
        do
        {
            foreach (var table in _layout.Tables.Where(t => _available[t.Index]))
            {
                Array.Clear(_hidden[table.Index]);
                if (Resolve(table, _frame.Root))
                {
                    Hide(table, _frame.Root);
                }
            }
        }
        while (_options.Cover && CoverShort());
    }

    // Chooses what is hidden below a node; true if the node must be hidden itself.
    private bool Resolve(CellTable table, int node)
    {
        var hidden = _hidden[table.Index];
        var forced = _forced[table.Index][node] || !_frame.InShape[table.Index][node]
            || table.Needs.Any(n => _hidden[n][node]);
        if (node < _frame.Districts || (forced && _options.HideInside))
        {
            return forced;
        }

        var must = _frame.Children[node].Where(c => Resolve(table, c)).ToHashSet();
        if (must.Count > 0)
        {
            var members = Companions(table, node, must);
            forced |= members is null;
            foreach (var member in members ?? [])
            {
                Hide(table, member);
            }
        }

        return forced;
    }

    private HashSet<int>? Companions(CellTable table, int node, HashSet<int> must)
    {
        if (!_options.Pools)
        {
            return must;
        }

        var order = Order(table, _frame.Children[node]);
        var least = _options.Buffers ? _buffers[table.Index][node] : 0;
        for (var taken = least; taken <= order.Length; taken++)
        {
            HashSet<int> members = [.. must, .. order.Take(taken)];
            if (members.Count >= 2 && Holds(table, members))
            {
                return members;
            }
        }

        return null;
    }

    // Smallest first, by what anyone can see: the published unduplicated count, or public enrolment.
    private int[] Order(CellTable table, int[] children)
    {
        var published = _options.OrderByPublished && table.Kind != TableKind.Any;
        return [.. children
            .OrderBy(c => table.Kind == TableKind.Cross && _frame.InShape[table.Index][c] ? 1 : 0)
            .ThenBy(c => published && !_hidden[0][c] ? _sums[c][0] : -1)
            .ThenBy(c => _frame.Size[c])
            .ThenBy(c => _frame.Areas[c].Code, StringComparer.Ordinal)];
    }

    private bool Holds(CellTable table, HashSet<int> members)
    {
        var students = members.Sum(m => _sums[m][0]);
        foreach (var column in table.Columns)
        {
            var sum = members.Sum(m => _sums[m][column]);
            if (_options.PoolSums && sum < _options.Floor)
            {
                return false;
            }

            if (_options.PoolRoom && !HasRoom(table, members, column, sum, students))
            {
                return false;
            }
        }

        return true;
    }

    // Whether each member can be 0 while the others take the whole sum; or else is seen by anyone to be no
    // small count, since the others cannot hold that many.
    private bool HasRoom(CellTable table, HashSet<int> members, int column, int sum, int students)
    {
        if (table.Kind == TableKind.Any)
        {
            return members.All(m =>
                sum - members.Sum(o => o == m ? 0 : _frame.Cap(o, column)) is <= 0 or >= CertificateAudit.Floor);
        }

        return table.Kind == TableKind.Cross
            || members.All(m => Seen(m, students - sum));
    }

    private bool Seen(int node, int others) => _hidden[0][node]
        || (_sums[node][0] - others is <= 0 or >= CertificateAudit.Floor
            && _frame.Children[node].All(child => Seen(child, others)));

    private void Hide(CellTable table, int node)
    {
        _hidden[table.Index][node] = true;
        if (_options.HideInside)
        {
            foreach (var child in _frame.Children[node])
            {
                Hide(table, child);
            }
        }
    }

    // A hidden later row is known to cover what the shown rows leave of the unduplicated count. Where that is
    // more than nothing, the shown rows are hidden as well, or pooled wider. True if something changed.
    private bool CoverShort()
    {
        var changed = false;
        for (var row = 1; row < _layout.Rows; row++)
        {
            var (first, later) = (_layout.Tables[0], _layout.Tables[row]);
            if (!_available[later.Index])
            {
                continue;
            }

            var shown = Enumerable.Range(0, row).SelectMany(_layout.LevelsOf).Select(l => _layout.Column(l, 0)).ToArray();
            int Covered(int n) => shown.Sum(c => _sums[n][c]);
            for (var node = 0; node < _frame.Nodes; node++)
            {
                var before = _hidden[row - 1][node];
                if (!before && _hidden[later.Index][node] && Covered(node) < _sums[node][0])
                {
                    _forced[first.Index][node] = changed = true;
                }

                var pool = before ? [] : _frame.Children[node].Where(c => _hidden[row - 1][c]).ToArray();
                var wider = _hidden[later.Index][node]
                    || _frame.Children[node].Count(c => _hidden[later.Index][c]) != pool.Length;
                if (pool.Length > 0 && wider && pool.Sum(Covered) < pool.Sum(p => _sums[p][0]))
                {
                    _buffers[first.Index][node]++;
                    changed = true;
                }
            }
        }

        return changed;
    }
}
