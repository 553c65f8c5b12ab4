namespace CareerConnect.Api.Privacy;

/// <summary>What the ways to exchange students have in common: who is known only together, and who there is.</summary>
internal sealed class Exchange(YearTable table, YearPools pools, MadeUpStudents students)
{
    /// <summary>The place of the outside, which lends and takes where not even the region's sum is known.</summary>
    public int Outside { get; } = table.Frame.Districts;

    public CellLayout Layout => table.Frame.Layout;

    public MadeUpStudents Students => students;

    /// <summary>Whether two districts are known in a table only by their sum, or not at all.</summary>
    public bool Together(int of, int left, int right) => left == Outside || right == Outside
        ? pools.Of[of] is [{ Sums: null }]
        : pools.Holding(of, left) is { } shared && ReferenceEquals(shared, pools.Holding(of, right));

    /// <summary>Whether two kinds of student differ at such levels only as are allowed.</summary>
    public bool Differ(int kind, int other, Func<int, bool> allowed)
    {
        for (var level = 1; level < Layout.Levels.Length; level++)
        {
            if (CellLayout.Has(kind ^ other, level) && !allowed(level))
            {
                return false;
            }
        }

        return true;
    }

    public static int Least(params ReadOnlySpan<int> numbers)
    {
        var least = numbers[0];
        foreach (var number in numbers)
        {
            least = Math.Min(least, number);
        }

        return Math.Max(0, least);
    }
}
