using CareerConnect.Api.Data;

namespace CareerConnect.Api.Figures;

/// <summary>The numbers of a table of figures, place by place: filled once, then read.</summary>
internal sealed class FigureGrid
{
    private const int None = -1;

    // By area: for each place of it the districts a sum covers, and of how many. Areas without sums have none.
    private readonly int[]?[] _sums;
    private readonly int[] _bases;

    /// <param name="areas">Codes of the areas, in ordinal order.</param>
    /// <param name="years">The years, in order.</param>
    /// <param name="cells">The cells, by measure, level and group.</param>
    /// <param name="sources">Keys of the sources.</param>
    public FigureGrid(string[] areas, SchoolYear[] years, FigureCell[] cells, string[] sources)
    {
        (Areas, Years, Cells, Sources) = (areas, years, cells, sources);
        Codes = new int[checked(areas.Length * AreaSize)];
        SourceOf = new int[Codes.Length];
        _bases = new int[Codes.Length];
        _sums = new int[]?[areas.Length];
        Array.Fill(Codes, FigureTable.Absent);
        Array.Fill(_bases, None);
    }

    public string[] Areas { get; }

    public SchoolYear[] Years { get; }

    public FigureCell[] Cells { get; }

    public string[] Sources { get; }

    /// <summary>By place: the value, or a negative status.</summary>
    public int[] Codes { get; }

    /// <summary>By place: which of the sources.</summary>
    public int[] SourceOf { get; }

    /// <summary>Places of one area.</summary>
    public int AreaSize => Years.Length * Cells.Length;

    public static FigureGrid Of(IReadOnlyCollection<FigureRow> rows)
    {
        var grid = new FigureGrid(
            [.. rows.Select(r => r.AreaCode).Distinct().Order(StringComparer.Ordinal)],
            [.. rows.Select(r => r.SchoolYear).Distinct().Order()],
            Ordered(rows.Select(CellOf).Distinct()),
            [.. rows.Select(r => r.SourceKey).Distinct().Order(StringComparer.Ordinal)]);
        var (areas, years, cells, sources) = (Index(grid.Areas), Index(grid.Years), Index(grid.Cells), Index(grid.Sources));
        foreach (var row in rows)
        {
            var place = grid.PlaceOf(areas[row.AreaCode], years[row.SchoolYear], cells[CellOf(row)]);
            grid.Put(place, row.Status, row.Value, sources[row.SourceKey], row.DistrictsCovered, row.DistrictsInArea, row.Base);
        }

        return grid;
    }

    /// <summary>Cells in the order of a release file.</summary>
    public static FigureCell[] Ordered(IEnumerable<FigureCell> cells) =>
    [
        .. cells.OrderBy(c => c.Measure).ThenBy(c => c.Level, StringComparer.Ordinal)
            .ThenBy(c => c.Group, StringComparer.Ordinal),
    ];

    public static Dictionary<T, int> Index<T>(T[] keys)
        where T : notnull =>
        keys.Select((key, index) => (key, index)).ToDictionary(k => k.key, k => k.index);

    public int PlaceOf(int area, int year, int cell) => (((area * Years.Length) + year) * Cells.Length) + cell;

    public void Put(int place, FigureStatus status, int? value, int source, int? covered, int? ofDistricts, int? students)
    {
        if (Codes[place] != FigureTable.Absent)
        {
            throw new InvalidDataException(
                $"{Areas[place / AreaSize]}, {Years[place / Cells.Length % Years.Length]}: {Cells[place % Cells.Length]} is there twice.");
        }

        Codes[place] = status switch
        {
            FigureStatus.Value => value ?? throw new InvalidDataException($"a figure of {Areas[place / AreaSize]} has no value."),
            FigureStatus.Suppressed => FigureTable.Suppressed,
            _ => FigureTable.NotAvailable,
        };
        SourceOf[place] = source;
        _bases[place] = students ?? None;
        if (covered is not null || ofDistricts is not null)
        {
            if (_sums[place / AreaSize] is not { } sums)
            {
                _sums[place / AreaSize] = sums = new int[2 * AreaSize];
                Array.Fill(sums, None);
            }

            (sums[2 * (place % AreaSize)], sums[(2 * (place % AreaSize)) + 1]) = (covered ?? None, ofDistricts ?? None);
        }
    }

    public int? BaseOf(int place) => Known(_bases[place]);

    public (int? Covered, int? OfDistricts) SumOf(int place) => _sums[place / AreaSize] is { } sums
        ? (Known(sums[2 * (place % AreaSize)]), Known(sums[(2 * (place % AreaSize)) + 1]))
        : (null, null);

    private static FigureCell CellOf(FigureRow row) => new(row.Measure, row.Level, row.Group);

    private static int? Known(int number) => number == None ? null : number;
}
