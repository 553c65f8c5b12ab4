namespace CareerConnect.Api.Privacy;

/// <summary>
/// The sums that follow from a published table: under every shown area the districts that are not shown, by
/// themselves or in a shown area between, and what they add up to.
/// </summary>
internal sealed class YearPools
{
    // Who cannot trade with so many cannot with a whole nation, or hardly ever: then one more is hidden, which is safe.
    private const int Neighbours = 4;
    private const int FarNeighbours = 24;
    private const int SmallRegion = 100;
    private const int LargestReach = 500;

    private readonly YearTable _table;
    private readonly YearFrame _frame;
    private readonly Pool?[][] _under;
    private readonly Pool?[][] _of;

    public YearPools(YearTable table)
    {
        (_table, _frame) = (table, table.Frame);
        var tables = _frame.Layout.Tables;
        _under = [.. tables.Select(Under)];
        Of = [.. _under.Select(pools => pools.OfType<Pool>().ToArray())];
        _of = [.. tables.Select(t =>
        {
            var of = new Pool?[_frame.Districts];
            foreach (var pool in Of[t.Index])
            {
                foreach (var d in pool.Leaves)
                {
                    of[d] = pool;
                }
            }

            return of;
        })];
    }

    /// <summary>By table: its pools.</summary>
    public Pool[][] Of { get; }

    /// <summary>The pool a district's count is hidden in; null where it is shown.</summary>
    public Pool? Holding(int table, int district) => _of[table][district];

    /// <summary>The pool that a hidden area's open districts are in.</summary>
    public Pool? Around(int table, int area) => _under[table][SumAround(table, area)];

    /// <summary>The districts that some of a pool can exchange with: the others of it, of a large one the next in order.</summary>
    public static int[] Others(Pool pool, int[] own)
    {
        int[] others = [.. pool.Leaves.Except(own)];
        return others.Length <= LargestReach || own.Length == 0
            ? others
            : [.. others.SkipWhile(d => d < own[0]).Concat(others.TakeWhile(d => d < own[0])).Take(LargestReach)];
    }

    /// <summary>
    /// By table, the pools as far as they lie in some districts: whole ones as they are; of others the part, which is to
    /// add up to what some students of it do.
    /// </summary>
    public Pool[][] Within(int[] districts, MadeUpStudents students) => districts.Length == _frame.Districts ? Of :
    [.. _frame.Layout.Tables.Select(t => districts
        .Where(d => _of[t.Index][d] is not null).GroupBy(d => _of[t.Index][d]!)
        .Select(part => part.Count() == part.Key.Leaves.Length ? part.Key : new Pool(
            [.. part], part.Key.Sums is null ? null : [.. t.Columns.Select(c => students.Count(part, c))]))
        .ToArray())];

    /// <summary>
    /// Districts in which a hidden area can trade with others, wider and wider: those under the sum around it, or where that
    /// is the whole region's of the same and of a few other counties; then of more counties; in a small region all.
    /// </summary>
    public IEnumerable<int[]> Reaches(int table, int area, int[] own)
    {
        var sum = SumAround(table, area);
        var others = _under[table][_frame.Root]?.Leaves ?? _frame.Leaves[_frame.Root];
        return All().Where(r => r.Length is > 0 and <= LargestReach).DistinctBy(r => r.Length);

        // The wider ones are put together only where the nearer ones do not do.
        IEnumerable<int[]> All()
        {
            yield return sum != _frame.Root ? _frame.Leaves[sum] : Counties(Neighbours);
            yield return Counties(FarNeighbours);
            yield return _frame.Districts <= SmallRegion ? _frame.Leaves[_frame.Root] : [];
        }

        int[] Counties(int most) => [.. own.Concat(others.Except(own).Take(most))
            .Select(d => _frame.Parent[d]).Distinct().SelectMany(n => _frame.Leaves[n]).Distinct().Order()];
    }

    /// <summary>The smallest shown area around a hidden one; the whole region where there is none.</summary>
    public int SumAround(int table, int area)
    {
        var column = _frame.Layout.Tables[table].Columns[0];
        while (area != _frame.Root && !_table.Shown(area, column))
        {
            area = _frame.Parent[area];
        }

        return area;
    }

    /// <summary>The districts of a hidden area that are known only with others of the same pool.</summary>
    public int[] Open(int table, int area) => Around(table, area) is { } pool
        ? [.. _frame.Leaves[area].Where(d => ReferenceEquals(_of[table][d], pool))]
        : [];

    private Pool?[] Under(CellTable table)
    {
        var under = new Pool?[_frame.Nodes];
        if (!_table.Shown(_frame.Root, table.Columns[0]))
        {
            under[_frame.Root] = new Pool(_frame.Leaves[_frame.Root], null);
            return under;
        }

        for (var node = _frame.Districts; node < _frame.Nodes; node++)
        {
            if (_table.Shown(node, table.Columns[0]))
            {
                var leaves = new List<int>();
                var sums = table.Columns.Select(c => _table[node, c]).ToArray();
                Leave(node, table.Columns, leaves, sums);
                under[node] = leaves.Count == 0 ? null : new Pool([.. leaves.Order()], sums);
            }
        }

        return under;
    }

    // Takes off what is shown below a node, and gathers the districts that are not.
    private void Leave(int node, int[] columns, List<int> leaves, int[] sums)
    {
        foreach (var child in _frame.Children[node])
        {
            if (_table.Shown(child, columns[0]))
            {
                for (var i = 0; i < columns.Length; i++)
                {
                    sums[i] -= _table[child, columns[i]];
                }
            }
            else if (child < _frame.Districts)
            {
                leaves.Add(child);
            }
            else
            {
                Leave(child, columns, leaves, sums);
            }
        }
    }
}
