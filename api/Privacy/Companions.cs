namespace CareerConnect.Api.Privacy;

/// <summary>
/// Chooses what is hidden in one table, from the districts up. Under a sum that is shown, the children that must be
/// hidden get companions: always the first ones in a public order, and as many as it takes for the hidden districts
/// to cover for each other. Where all children are not enough, the sum is hidden too and its own parent is asked;
/// large districts inside stay shown.
/// </summary>
internal sealed class Companions(RuleState state, CellTable table)
{
    private readonly YearFrame _frame = state.Frame;
    private readonly bool[] _hidden = state.Hidden[table.Index];

    public void Choose()
    {
        Array.Clear(_hidden);
        if (Resolve(_frame.Root))
        {
            Array.Fill(_hidden, true);
        }
    }

    // Decides below a node; true if the node must be hidden itself.
    private bool Resolve(int node)
    {
        var forced = state.MustHide(table, node);
        if (node < _frame.Districts)
        {
            return forced;
        }

        foreach (var child in _frame.Children[node])
        {
            _hidden[child] = Resolve(child);
        }

        var must = _frame.Children[node].Where(c => _hidden[c]).ToArray();
        if (must.Length == 0 && !forced)
        {
            return false;
        }

        if (!forced && Members(node, must) is { } members)
        {
            foreach (var member in members)
            {
                Hide(member);
            }

            return false;
        }

        Open(node);
        return true;
    }

    private int[]? Members(int node, int[] must)
    {
        if (!state.Options.Pools)
        {
            return must;
        }

        var order = state.Order(table, node);
        for (var taken = Math.Min(order.Length, state.Buffers[table.Index][node]); taken <= order.Length; taken++)
        {
            int[] members = [.. must.Union(order.Take(taken))];
            if (members.Length >= 2 && new PoolCheck(state, table, [.. members.Select(Unit)]).Holds())
            {
                return members;
            }
        }

        return null;
    }

    private void Hide(int node)
    {
        _hidden[node] = true;
        if (node >= _frame.Districts)
        {
            Open(node);
        }
    }

    // Inside a hidden sum only those stay hidden that must be, and the first two: which companions its own pool would
    // have needed is not to be seen.
    private void Open(int node)
    {
        var inner = Inner(node);
        foreach (var child in _frame.Children[node].Where(c => c < _frame.Districts))
        {
            _hidden[child] = false;
        }

        foreach (var child in inner)
        {
            Hide(child);
        }
    }

    private List<int> Inner(int node) =>
    [
        .. _frame.Children[node].Where(c => c < _frame.Districts ? state.MustHide(table, c) : _hidden[c])
            .Union(state.Options.HideInside ? state.Order(table, node).Take(2) : []),
    ];

    // What a child would leave open if it were hidden.
    private PoolUnit Unit(int node)
    {
        if (node < _frame.Districts)
        {
            return new PoolUnit(node, [node], []);
        }

        var units = Inner(node).Select(Unit).ToArray();
        return new PoolUnit(node, [.. units.SelectMany(u => u.Leaves)], units);
    }
}
