namespace CareerConnect.Api.Privacy;

/// <summary>
/// Decides what a year shows. Theory of operation (README.md beside this file has it in plain words):
///
/// The problem. A count under the floor can be worked out from sums around it, and the rule itself is public, so what
/// is hidden tells why. Hiding must therefore be a matter of pools: districts known only by their sum, none of which
/// can be told from the others.
///
/// The way. <see cref="RuleState"/> marks what is sensitive. <see cref="Companions"/> goes up the tree of areas, a
/// table after the tables it needs: under each shown sum it hides every sensitive child and the first ones of a
/// public order, until <see cref="PoolCheck"/> finds that they cover for each other; if they cannot, the sum is hidden
/// too and its parent is asked. <see cref="ClassRows"/> adds what follows for classes of districts. What cannot be
/// certified (<see cref="CertificateBuilder"/>) comes back, and <see cref="Widening"/> hides more, until all can.
///
/// What it does not do. It does not protect against someone who already knows a hidden district's count.
/// </summary>
internal sealed class SmallCellRule
{
    private readonly RuleState _state;
    private readonly Widening _widening;

    /// <param name="frame">What is public of the year.</param>
    /// <param name="counts">By district and column, the raw count; -1 where none was supplied.</param>
    /// <param name="wasHidden">What the ledger has hidden before, by table and node.</param>
    /// <param name="options">The parts of the rule.</param>
    public SmallCellRule(YearFrame frame, int[][] counts, Func<int, int, bool> wasHidden, RuleOptions options)
    {
        _state = new RuleState(frame, counts, wasHidden, options);
        _widening = new Widening(_state);
        Choose();
    }

    /// <summary>The kinds of area of cells that the shape has and the year does not offer.</summary>
    public IEnumerable<AreaKind> Withdrawn => _state.Layout.Tables.SelectMany(t => _state.Offered[t.Index] ? [] :
        Enumerable.Range(0, _state.Frame.Nodes).Where(n => _state.Frame.InShape[t.Index][n])
            .SelectMany(n => t.Columns.Select(_ => _state.Frame.Areas[n].Kind)));

    /// <summary>Hides more where cells could not be certified; false if there is no more to hide.</summary>
    public bool HideMore(IReadOnlyCollection<(int Area, int Column)> cells)
    {
        var more = _widening.HideMore(cells);
        Choose();
        return more;
    }

    /// <summary>Hides a whole table of the year; false if it is hidden already.</summary>
    public bool HideRoot(int table)
    {
        var more = _widening.HideRoot(_state.Layout.Tables[table]);
        Choose();
        return more;
    }

    /// <summary>The table to publish.</summary>
    public YearTable Publish()
    {
        var frame = _state.Frame;
        var result = new YearTable(frame);
        foreach (var table in _state.Tables)
        {
            foreach (var column in table.Columns)
            {
                for (var node = 0; node < frame.Nodes; node++)
                {
                    if (frame.InShape[table.Index][node])
                    {
                        result[node, column] = Hides(table.Index, node, column)
                            ? YearTable.Suppressed
                            : _state.Sums[node][column];
                    }
                }
            }
        }

        new ClassRows(_state).Fill(result);
        return result;
    }

    private bool Hides(int table, int node, int column) => _state.Hidden[table][node]
        && (_state.Options.RowsTogether || _state.Sums[node][column] < _state.Options.Floor);

    private void Choose()
    {
        foreach (var table in _state.Tables)
        {
            new Companions(_state, table).Choose();
        }
    }
}
