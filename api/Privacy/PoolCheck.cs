namespace CareerConnect.Api.Privacy;

/// <summary>
/// Whether hidden districts that are known only by their sum cover for each other: the sum reaches the floor, and
/// each of them, and each hidden area among them, can be nothing while the others take it all, or is seen by anyone
/// to be ten or more.
/// </summary>
internal sealed class PoolCheck
{
    private readonly RuleState _state;
    private readonly CellTable _table;
    private readonly PoolUnit[] _units;
    private readonly int[] _leaves;

    public PoolCheck(RuleState state, CellTable table, PoolUnit[] units)
    {
        (_state, _table, _units) = (state, table, units);
        _leaves = [.. units.SelectMany(u => u.Leaves)];
    }

    public bool Holds() => _table.Columns.All(c => Holds(c, _leaves.Sum(d => _state.Sums[d][c])));

    private bool Holds(int column, int sum)
    {
        if (_state.Options.PoolSums && sum < _state.Options.Floor)
        {
            return false;
        }

        return !_state.Options.PoolRoom || _table.Kind == TableKind.Cross
            || _units.All(u => HasRoom(u, column, sum));
    }

    private bool HasRoom(PoolUnit unit, int column, int sum)
    {
        var forced = _table.Kind == TableKind.Any
            ? sum - _leaves.Except(unit.Leaves).Sum(d => _state.Frame.Cap(d, column))
            : unit.Leaves.Where(d => !_state.Hidden[0][d]).Sum(d => _state.Sums[d][0])
                - (_leaves.Sum(d => _state.Sums[d][0]) - (long)sum);
        var shown = unit.Inner.Length == 0 ? 0
            : _state.Sums[unit.Node][column] - unit.Leaves.Sum(d => _state.Sums[d][column]);
        var least = Math.Max(0, forced) + shown;
        return (least <= 0 || least >= _state.Options.Floor)
            && unit.Inner.All(inner => HasRoom(inner, column, sum));
    }
}
