namespace CareerConnect.Api.Privacy;

/// <summary>
/// What a year says of classes of districts, such as rural ones, which lie across the counties. A class is shown where
/// it says nothing that the tree does not say already: each pool lies wholly inside or outside it. Elsewhere it is
/// not offered. Being made of published figures alone, a class needs no proof of its own.
/// </summary>
internal sealed class ClassRows(RuleState state)
{
    public void Fill(YearTable result)
    {
        var pools = new YearPools(result);
        foreach (var table in state.Tables.Where(t => t.Kind != TableKind.Cross))
        {
            for (var area = state.Frame.Nodes; area < state.Frame.Areas.Length; area++)
            {
                if (Follows(pools.Of[table.Index], area) || (!state.Options.ClassesFollow && IsLarge(table, area)))
                {
                    foreach (var column in table.Columns)
                    {
                        result[area, column] = state.Frame.Leaves[area].Sum(d => state.Sums[d][column]);
                    }
                }
            }
        }
    }

    private bool Follows(Pool[] pools, int area)
    {
        var inside = state.Frame.Leaves[area].ToHashSet();
        return pools.All(p => p.Sums is not null
            && p.Leaves.Count(inside.Contains) is var n && (n == 0 || n == p.Leaves.Length));
    }

    private bool IsLarge(CellTable table, int area) => table.Columns.All(c =>
        state.Frame.Leaves[area].Sum(d => state.Sums[d][c]) >= state.Options.Floor);
}
