using System.Collections.Frozen;
using CareerConnect.Api.Data;

namespace CareerConnect.Api.Figures;

/// <summary>
/// Every published figure of a release, dense: one int for each area, year and cell. Values are themselves;
/// the statuses are negative. A nation of 13,000 districts and ten years takes tens of megabytes.
/// </summary>
public sealed class FigureTable
{
    private const int NotAvailable = -1;
    private const int Suppressed = -2;
    private const int Absent = int.MinValue;

    private readonly string[] _areas;
    private readonly SchoolYear[] _years;
    private readonly FigureCell[] _cells;
    private readonly string[] _sources;
    private readonly int[] _codes;
    private readonly ushort[] _sourceOf;
    private readonly FrozenDictionary<string, int> _areaIndex;
    private readonly FrozenDictionary<SchoolYear, int> _yearIndex;
    private readonly FrozenDictionary<FigureCell, int> _cellIndex;
    private readonly FrozenDictionary<int, FigureCoverage> _coverage;
    private readonly FrozenDictionary<Measure, FigureView> _byMeasure;

    public FigureTable(IReadOnlyCollection<FigureRow> rows)
    {
        _areas = [.. rows.Select(r => r.AreaCode).Distinct().Order(StringComparer.Ordinal)];
        _years = [.. rows.Select(r => r.SchoolYear).Distinct().Order()];
        _cells = [.. rows.Select(CellOf).Distinct().OrderBy(c => c.Measure)
            .ThenBy(c => c.Level, StringComparer.Ordinal).ThenBy(c => c.Group, StringComparer.Ordinal)];
        _sources = [.. rows.Select(r => r.SourceKey).Distinct().Order(StringComparer.Ordinal)];
        _areaIndex = Index(_areas);
        _yearIndex = Index(_years);
        _cellIndex = Index(_cells);
        _codes = new int[_areas.Length * _years.Length * _cells.Length];
        _sourceOf = new ushort[_codes.Length];
        Array.Fill(_codes, Absent);

        var sourceIndex = Index(_sources);
        var coverage = new Dictionary<int, FigureCoverage>();
        foreach (var row in rows)
        {
            var index = IndexOf(_areaIndex[row.AreaCode], _yearIndex[row.SchoolYear], _cellIndex[CellOf(row)]);
            _codes[index] = row.Status switch
            {
                FigureStatus.Value => row.Value ?? throw new InvalidDataException($"{row} has no value."),
                FigureStatus.Suppressed => Suppressed,
                _ => NotAvailable,
            };
            _sourceOf[index] = (ushort)sourceIndex[row.SourceKey];
            if (row.DistrictsCovered is not null || row.Base is not null)
            {
                coverage[index] = new FigureCoverage(row.DistrictsCovered, row.DistrictsInArea, row.Base);
            }
        }

        _coverage = coverage.ToFrozenDictionary();
        _byMeasure = Enumerable.Range(0, _codes.Length).Where(index => _codes[index] != Absent)
            .GroupBy(index => CellOf(index).Measure)
            .ToFrozenDictionary(g => g.Key, g => new FigureView(this, [.. g]));
    }

    /// <summary>School years that any figure is about, oldest first.</summary>
    public IReadOnlyList<SchoolYear> Years => _years;

    /// <summary>Codes of the areas that have figures, in ordinal order.</summary>
    public IReadOnlyList<string> Areas => _areas;

    /// <summary>The cells there are: by measure, level and group.</summary>
    public IReadOnlyList<FigureCell> Cells => _cells;

    /// <summary>The figure of a place, year and cell; null if the release says nothing of it.</summary>
    public PublishedFigure? Find(string area, SchoolYear year, FigureCell cell) =>
        _areaIndex.TryGetValue(area, out var a) && _yearIndex.TryGetValue(year, out var y)
        && _cellIndex.TryGetValue(cell, out var c) && IndexOf(a, y, c) is var index && _codes[index] != Absent
            ? new PublishedFigure(this, index)
            : null;

    /// <summary>All figures of a place, by year and cell.</summary>
    public IEnumerable<PublishedFigure> Of(string area)
    {
        if (!_areaIndex.TryGetValue(area, out var a))
        {
            yield break;
        }

        var size = _years.Length * _cells.Length;
        for (var index = a * size; index < (a + 1) * size; index++)
        {
            if (_codes[index] != Absent)
            {
                yield return new PublishedFigure(this, index);
            }
        }
    }

    /// <summary>All figures, by area, year and cell.</summary>
    public IEnumerable<PublishedFigure> All() => _areas.SelectMany(Of);

    /// <summary>All figures of one measure, by area, year and cell; the list was made when the release was read.</summary>
    public IReadOnlyList<PublishedFigure> Of(Measure measure) =>
        _byMeasure.TryGetValue(measure, out var view) ? view : [];

    /// <summary>Figures of a place and measure; a year, level or group left out means all of them.</summary>
    public IReadOnlyList<PublishedFigure> Of(
        string area, Measure measure, SchoolYear? year, string? level, string? group)
    {
        var found = new List<PublishedFigure>();
        if (!_areaIndex.TryGetValue(area, out var a) || (year is { } known && !_yearIndex.ContainsKey(known)))
        {
            return found;
        }

        var (first, last) = year is { } one ? (_yearIndex[one], _yearIndex[one]) : (0, _years.Length - 1);
        for (var y = first; y <= last; y++)
        {
            for (var c = 0; c < _cells.Length; c++)
            {
                var cell = _cells[c];
                if (cell.Measure == measure && (level is null || cell.Level == level) && (group is null || cell.Group == group)
                    && IndexOf(a, y, c) is var index && _codes[index] != Absent)
                {
                    found.Add(new PublishedFigure(this, index));
                }
            }
        }

        return found;
    }

    internal static FigureStatus StatusOf(int code) => code switch
    {
        >= 0 => FigureStatus.Value,
        Suppressed => FigureStatus.Suppressed,
        _ => FigureStatus.NotAvailable,
    };

    internal int CodeOf(int index) => _codes[index];

    internal string AreaOf(int index) => _areas[index / (_years.Length * _cells.Length)];

    internal SchoolYear YearOf(int index) => _years[index / _cells.Length % _years.Length];

    internal FigureCell CellOf(int index) => _cells[index % _cells.Length];

    internal string SourceOf(int index) => _sources[_sourceOf[index]];

    internal FigureCoverage? CoverageOf(int index) =>
        _coverage.TryGetValue(index, out var coverage) ? coverage : null;

    private static FigureCell CellOf(FigureRow row) => new(row.Measure, row.Level, row.Group);

    private static FrozenDictionary<T, int> Index<T>(T[] keys)
        where T : notnull =>
        keys.Select((key, index) => KeyValuePair.Create(key, index)).ToFrozenDictionary();

    private int IndexOf(int area, int year, int cell) => (((area * _years.Length) + year) * _cells.Length) + cell;
}
