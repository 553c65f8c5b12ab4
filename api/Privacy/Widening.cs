namespace CareerConnect.Api.Privacy;

/// <summary>
/// Hides more where a cell could not be certified: first one more companion under the sum around it; when all are
/// hidden, the sum itself; when nothing of the table is shown any more, the year does not offer the table, so that
/// less is known. Levels by group go before anything of a whole region does. Each step hides or withdraws something
/// for good, so the steps come to an end.
/// </summary>
internal sealed class Widening(RuleState state)
{
    private readonly YearFrame _frame = state.Frame;
    private readonly CellLayout _layout = state.Layout;

    public bool HideMore(IReadOnlyCollection<(int Area, int Column)> cells)
    {
        var more = false;
        foreach (var (table, sum) in cells.Select(c => (Table: _layout.TableOf[c.Column], c.Area))
            .Select(c => (c.Table, ShownAround(c.Table, c.Area))).Distinct().ToList())
        {
            more |= Widen(_layout.Tables[table], sum);
        }

        return more;
    }

    public bool HideRoot(CellTable table) =>
        table.Kind == TableKind.Cross ? Withdraw(table) : Force(table, _frame.Root) || Withdraw(table);

    private bool Widen(CellTable table, int sum)
    {
        var split = table.Kind is TableKind.Split or TableKind.Cross;
        if (split && (sum < 0 || (sum == _frame.Root && table.Kind == TableKind.Split)) && WithdrawLevels(table.Split))
        {
            return true;
        }

        if (sum < 0)
        {
            return table.Kind != TableKind.Any && Withdraw(table);
        }

        if (state.Buffers[table.Index][sum] >= _frame.Children[sum].Length)
        {
            return Force(table, sum);
        }

        // One more; of many half as many again, or a sum of hundreds of districts would take hundreds of rounds. In levels by group
        // a fifth area has not been seen to help where four did not: then all.
        var (hidden, children) = (state.Buffers[table.Index][sum], _frame.Children[sum].Length);
        state.Buffers[table.Index][sum] = hidden >= 4 && table.Kind == TableKind.Cross ? children
            : hidden < 8 ? hidden + 1 : hidden + (hidden / 2);
        return true;
    }

    // The smallest shown area around a hidden one; -1 if there is none.
    private int ShownAround(int table, int area)
    {
        while (area >= 0 && state.Hidden[table][area])
        {
            area = _frame.Parent[area];
        }

        return area;
    }

    private bool Force(CellTable table, int node)
    {
        var before = state.Forced[table.Index][node];
        state.Forced[table.Index][node] = true;
        return !before;
    }

    private bool WithdrawLevels(int split)
    {
        var first = _layout.Tables.FirstOrDefault(t => t.Kind == TableKind.Cross && t.Split == split);
        return first is not null && Withdraw(first);
    }

    // The year says nothing of a table, nor of those that need it.
    private bool Withdraw(CellTable table)
    {
        if (!state.Offered[table.Index] || !state.Options.Withdraw)
        {
            return false;
        }

        state.Offered[table.Index] = false;
        foreach (var other in _layout.Tables.Where(t => t.Needs.Contains(table.Index)))
        {
            Withdraw(other);
        }

        return true;
    }
}
