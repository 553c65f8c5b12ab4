namespace CareerConnect.Api.Privacy;

/// <summary>
/// The columns of a year: each level (0 is "any") by each group (0 is "all", then the two sides of each split),
/// and the tables they belong to, each after the tables it needs.
/// </summary>
internal sealed class CellLayout
{
    public CellLayout(PublicationShape shape)
    {
        IReadOnlyList<string>[] rows = [shape.CoreLevels, .. shape.LevelRows];
        Levels = [shape.AnyLevel, .. rows.SelectMany(r => r)];
        Groups = [shape.AllGroup, .. shape.Splits.SelectMany(s => new[] { s.Group, s.Complement })];
        if (Levels.Distinct().Count() != Levels.Length || Groups.Distinct().Count() != Groups.Length)
        {
            throw new ArgumentException("A level or group is named twice in the shape.", nameof(shape));
        }

        if (rows.Any(r => r.Count == 0))
        {
            throw new ArgumentException("A row of the shape has no level.", nameof(shape));
        }

        Splits = shape.Splits.Count;
        Rows = rows.Length;
        RowOf = [-1, .. rows.SelectMany((row, r) => row.Select(_ => r))];
        int[] core = [0, .. LevelsOf(0).Select(l => Column(l, 0))];
        var tables = new List<CellTable> { new(0, TableKind.Any, 0, -1, core, [], $"any, {RowName(0)}") };
        for (var r = 1; r < Rows; r++)
        {
            var columns = LevelsOf(r).Select(l => Column(l, 0)).ToArray();
            tables.Add(new(tables.Count, TableKind.Levels, r, -1, columns, [r - 1], RowName(r)));
        }

        for (var s = 0; s < Splits; s++)
        {
            int[] columns = [Column(0, Side(s, 0)), Column(0, Side(s, 1))];
            tables.Add(new(tables.Count, TableKind.Split, -1, s, columns, [0], shape.Splits[s].Group));
        }

        for (var s = 0; s < Splits; s++)
        {
            for (var r = 0; r < Rows; r++)
            {
                var columns = LevelsOf(r).SelectMany(l => new[] { Column(l, Side(s, 0)), Column(l, Side(s, 1)) });
                int[] needs = r == 0 ? [r, Rows + s] : [r, Rows + s, tables.Count - 1];
                var name = $"{shape.Splits[s].Group} by {RowName(r)}";
                tables.Add(new(tables.Count, TableKind.Cross, r, s, [.. columns], needs, name));
            }
        }

        Tables = [.. tables];
        TableOf = new int[Levels.Length * Groups.Length];
        foreach (var table in tables)
        {
            foreach (var column in table.Columns)
            {
                TableOf[column] = table.Index;
            }
        }
    }

    public string[] Levels { get; }

    public string[] Groups { get; }

    public int Splits { get; }

    public int Rows { get; }

    /// <summary>By level: its row, the core first; -1 for "any".</summary>
    public int[] RowOf { get; }

    public CellTable[] Tables { get; }

    /// <summary>By column: its table.</summary>
    public int[] TableOf { get; }

    public int Columns => TableOf.Length;

    /// <summary>Kinds of students by the levels they took part at: bit l - 1 is level l. Kind 0 does not occur.</summary>
    public int Kinds => 1 << (Levels.Length - 1);

    public int Column(int level, int group) => (level * Groups.Length) + group;

    public int LevelOf(int column) => column / Groups.Length;

    public int GroupOf(int column) => column % Groups.Length;

    public static int Side(int split, int side) => 1 + (2 * split) + side;

    public static bool Has(int kind, int level) => level == 0 || ((kind >> (level - 1)) & 1) == 1;

    public int SplitTable(int split) => Rows + split;

    public int LevelTable(int level) => RowOf[level];

    public int CrossTable(int split, int level) => Rows + Splits + (split * Rows) + RowOf[level];

    public IEnumerable<int> LevelsOf(int row) => Enumerable.Range(1, Levels.Length - 1).Where(l => RowOf[l] == row);

    private string RowName(int row) => string.Join(" and ", LevelsOf(row).Select(l => Levels[l]));
}
