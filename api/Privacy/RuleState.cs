namespace CareerConnect.Api.Privacy;

/// <summary>What the rule knows of a year and has decided so far, by table and node of the tree.</summary>
internal sealed class RuleState
{
    private readonly int[]?[][] _order;

    /// <param name="frame">What is public of the year.</param>
    /// <param name="counts">By district and column, the raw count; -1 where none was supplied.</param>
    /// <param name="wasHidden">What the ledger has hidden before, by table and node.</param>
    /// <param name="options">The parts of the rule.</param>
    public RuleState(YearFrame frame, int[][] counts, Func<int, int, bool> wasHidden, RuleOptions options)
    {
        (Frame, Options) = (frame, options);
        Sums = [.. frame.Leaves.Select(leaves => Enumerable.Range(0, Layout.Columns)
            .Select(c => leaves.Sum(d => counts[d][c])).ToArray())];
        Offered = [.. Layout.Tables.Select(t => t.Columns.All(c => counts.All(row => row[c] >= 0)))];
        foreach (var table in Layout.Tables.Where(t => t.Needs.Any(n => !Offered[n])))
        {
            Offered[table.Index] = false;
        }

        Forced = [.. Layout.Tables.Select(t => Enumerable.Range(0, frame.Nodes)
            .Select(n => wasHidden(t.Index, n) || IsSensitive(t, n)).ToArray())];
        Buffers = [.. Layout.Tables.Select(_ => Enumerable.Repeat(options.Buffers ? 2 : 0, frame.Nodes).ToArray())];
        Hidden = [.. Layout.Tables.Select(_ => new bool[frame.Nodes])];
        _order = [.. Layout.Tables.Select(_ => new int[frame.Nodes][])];
    }

    public YearFrame Frame { get; }

    public CellLayout Layout => Frame.Layout;

    public RuleOptions Options { get; }

    /// <summary>By area and column: the true count. Never leaves the rule.</summary>
    public int[][] Sums { get; }

    /// <summary>By table: whether the year says anything of it.</summary>
    public bool[] Offered { get; }

    /// <summary>By table and node: hidden whatever else is.</summary>
    public bool[][] Forced { get; }

    /// <summary>By table and node: how many of its first children are hidden once one of them must be.</summary>
    public int[][] Buffers { get; }

    /// <summary>By table and node: what is hidden.</summary>
    public bool[][] Hidden { get; }

    public IEnumerable<CellTable> Tables => Layout.Tables.Where(t => Offered[t.Index]);

    /// <summary>Whether a node is hidden for its own sake, not for its children's.</summary>
    public bool MustHide(CellTable table, int node) => Forced[table.Index][node]
        || !Frame.InShape[table.Index][node] || table.Needs.Any(n => Hidden[n][node]);

    /// <summary>
    /// The children of a node, smallest first by what anyone can see: the class of district, then public enrolment.
    /// </summary>
    public int[] Order(CellTable table, int node) => _order[table.Index][node] ??=
    [
        .. Frame.Children[node]
            .OrderBy(c => table.Kind == TableKind.Cross && Frame.InShape[table.Index][c] ? 1 : 0)
            .ThenBy(c => Options.OrderByClass ? Frame.ClassSize[c] : 0)
            .ThenBy(c => Frame.Size[c])
            .ThenBy(c => Frame.Areas[c].Code, StringComparer.Ordinal),
    ];

    /// <summary>The districts that hidden sums leave open below a node.</summary>
    public IEnumerable<int> Loose(int table, int node) => Frame.Children[node]
        .Where(c => Hidden[table][c])
        .SelectMany(c => c < Frame.Districts ? [c] : Loose(table, c));

    private bool IsSensitive(CellTable table, int node) => table.Columns.Any(c => Sums[node][c] < Options.Floor);
}
