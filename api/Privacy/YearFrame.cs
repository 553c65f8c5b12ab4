namespace CareerConnect.Api.Privacy;

/// <summary>
/// What is public of a year: the tree over the districts that supplied counts, their caps, and the shape.
/// Areas 0..Nodes-1 are the tree, children before parents, districts first; then the classes.
/// </summary>
internal sealed class YearFrame
{
    public YearFrame(PublicFacts facts, CellLayout layout, string year, IReadOnlySet<string> supplied)
    {
        Layout = layout;
        Year = year;
        var byCode = facts.Areas.ToDictionary(a => a.Code);
        var inUse = new HashSet<string>();
        foreach (var code in supplied)
        {
            for (string? c = code; c is not null; c = byCode[c].Parent)
            {
                inUse.Add(c);
            }
        }

        var tree = facts.Areas.Where(a => a.Kind != AreaKind.Class && inUse.Contains(a.Code))
            .OrderBy(a => a.Kind).ThenBy(a => a.Code, StringComparer.Ordinal).ToList();
        Districts = tree.Count(a => a.Kind == AreaKind.District);
        Nodes = tree.Count;
        var classes = facts.Areas.Where(a => a.Kind == AreaKind.Class && a.Districts.Any(supplied.Contains))
            .OrderBy(a => a.Code, StringComparer.Ordinal);
        Areas = [.. tree, .. classes];
        var index = tree.Select((a, i) => (a.Code, i)).ToDictionary(p => p.Code, p => p.i);
        Parent = [.. tree.Select(a => a.Parent is { } p ? index[p] : -1)];
        var children = Enumerable.Range(0, Nodes).ToLookup(c => Parent[c]);
        Children = [.. tree.Select((_, n) => children[n].ToArray())];
        Leaves = new int[Areas.Length][];
        for (var n = 0; n < Nodes; n++)
        {
            Leaves[n] = n < Districts ? [n] : [.. Children[n].SelectMany(c => Leaves[c]).Order()];
        }

        for (var a = Nodes; a < Areas.Length; a++)
        {
            Leaves[a] = [.. Areas[a].Districts.Where(supplied.Contains).Select(d => index[d]).Order()];
        }

        Caps = new int[Districts][];
        for (var d = 0; d < Districts; d++)
        {
            Caps[d] = [.. layout.Groups.Select(g => Enrolment(facts, tree[d].Code, year, g))];
            CapSides(Caps[d]);
        }

        Size = [.. Leaves.Select(l => l.Sum(d => Caps[d][0] == Unknown ? 0L : Caps[d][0]))];
        ClassSize = [.. Enumerable.Range(0, Nodes).Select(n => Enumerable.Range(Nodes, Areas.Length - Nodes)
            .Where(a => n < Districts && Array.BinarySearch(Leaves[a], n) >= 0)
            .Select(a => Size[a]).DefaultIfEmpty(long.MaxValue).Min())];
        InShape = [.. layout.Tables.Select(t => Shaped(facts.Shape, t))];
        var areasOf = Enumerable.Range(0, Districts).Select(_ => new List<int>()).ToArray();
        for (var a = 0; a < Areas.Length; a++)
        {
            foreach (var d in Leaves[a])
            {
                areasOf[d].Add(a);
            }
        }

        AreasOf = [.. areasOf.Select(a => a.ToArray())];
    }

    /// <summary>The cap of a district whose enrolment is not known.</summary>
    public const int Unknown = int.MaxValue;

    public CellLayout Layout { get; }

    public string Year { get; }

    public int Districts { get; }

    public int Nodes { get; }

    public int Root => Nodes - 1;

    public PrivacyArea[] Areas { get; }

    public int[] Parent { get; }

    public int[][] Children { get; }

    public int[][] Leaves { get; }

    /// <summary>By district: every area it lies in.</summary>
    public int[][] AreasOf { get; }

    /// <summary>By district and group: the public enrolment that no count can exceed.</summary>
    public int[][] Caps { get; }

    /// <summary>By area: its known public enrolment.</summary>
    public long[] Size { get; }

    /// <summary>By node: the public enrolment of the smallest class of districts it is in.</summary>
    public long[] ClassSize { get; }

    /// <summary>By table and area: whether the shape has it at all.</summary>
    public bool[][] InShape { get; }

    /// <summary>The public cap of a cell: the enrolment of its group in its area.</summary>
    public long Cap(int area, int column) =>
        Leaves[area].Sum(d => (long)Caps[d][Layout.GroupOf(column)]);

    // A side is no larger than the whole, nor than what a known other side leaves of it.
    private static void CapSides(int[] caps)
    {
        for (var g = 1; g < caps.Length; g += 2)
        {
            var (one, other) = (caps[g], caps[g + 1]);
            (caps[g], caps[g + 1]) = (Math.Min(one, caps[0]), Math.Min(other, caps[0]));
            if (caps[0] != Unknown)
            {
                caps[g] = one == Unknown && other != Unknown ? Math.Max(0, caps[0] - other) : caps[g];
                caps[g + 1] = other == Unknown && one != Unknown ? Math.Max(0, caps[0] - one) : caps[g + 1];
                caps[0] = (int)Math.Min(caps[0], (long)caps[g] + caps[g + 1]);
            }
        }
    }

    private static int Enrolment(PublicFacts facts, string district, string year, string group) =>
        facts.Enrolment.TryGetValue(new(district, year, group), out var students) ? students : Unknown;

    private bool[] Shaped(PublicationShape shape, CellTable table)
    {
        if (table.Kind != TableKind.Cross)
        {
            return [.. Areas.Select(_ => true)];
        }

        var from = Layout.LevelsOf(table.Row)
            .Max(l => shape.CrossFromEnrolment.TryGetValue(Layout.Levels[l], out var e) ? (long)e : long.MaxValue);
        return [.. Areas.Select((a, i) => a.Kind is AreaKind.County or AreaKind.CountyGroup or AreaKind.Region
            && Size[i] >= from)];
    }
}
