using System.Collections.Frozen;
using CareerConnect.Api.Data;

namespace CareerConnect.Api.Figures;

/// <summary>
/// Every published figure of a release, dense: an int for each area, year and cell, beside it the source and the base;
/// what a sum covers is kept for areas that have sums. Values are themselves; the statuses are negative. There is no
/// object for a figure: a nation of 13,000 districts and ten years takes some hundred megabytes.
/// </summary>
public sealed class FigureTable
{
    internal const int NotAvailable = -1;
    internal const int Suppressed = -2;
    internal const int Absent = int.MinValue;

    private readonly FigureGrid _grid;
    private readonly FrozenDictionary<string, int> _areaIndex;
    private readonly FrozenDictionary<SchoolYear, int> _yearIndex;
    private readonly FrozenDictionary<FigureCell, int> _cellIndex;
    private readonly FrozenDictionary<Measure, FigureView> _byMeasure;
    private readonly FrozenDictionary<Measure, IReadOnlyList<SchoolYear>> _years;

    public FigureTable(IReadOnlyCollection<FigureRow> rows)
        : this(FigureGrid.Of(rows))
    {
    }

    internal FigureTable(FigureGrid grid)
    {
        _grid = grid;
        _areaIndex = FigureGrid.Index(grid.Areas).ToFrozenDictionary();
        _yearIndex = FigureGrid.Index(grid.Years).ToFrozenDictionary();
        _cellIndex = FigureGrid.Index(grid.Cells).ToFrozenDictionary();
        var measures = Enum.GetValues<Measure>().Select(m => (Measure: m, Places: Places(c => c.Measure == m)))
            .Where(v => v.Places.Length > 0).ToList();
        _byMeasure = measures.ToFrozenDictionary(v => v.Measure, v => new FigureView(this, v.Places));
        _years = measures.ToFrozenDictionary(
            v => v.Measure, v => (IReadOnlyList<SchoolYear>)[.. v.Places.Select(YearOf).Distinct().Order()]);
        Rows = new FigureRows(this, Places(_ => true));
    }

    /// <summary>School years that any figure is about, oldest first.</summary>
    public IReadOnlyList<SchoolYear> Years => _grid.Years;

    /// <summary>Codes of the areas that have figures, in ordinal order.</summary>
    public IReadOnlyList<string> Areas => _grid.Areas;

    /// <summary>The cells there are: by measure, level and group.</summary>
    public IReadOnlyList<FigureCell> Cells => _grid.Cells;

    /// <summary>The figures as the rows of a release file, in its order; each is made when it is looked at.</summary>
    public FigureRows Rows { get; }

    /// <summary>The figure of a place, year and cell; null if the release says nothing of it.</summary>
    public PublishedFigure? Find(string area, SchoolYear year, FigureCell cell) =>
        _areaIndex.TryGetValue(area, out var a) && _yearIndex.TryGetValue(year, out var y)
        && _cellIndex.TryGetValue(cell, out var c) && _grid.PlaceOf(a, y, c) is var index && _grid.Codes[index] != Absent
            ? new PublishedFigure(this, index)
            : null;

    /// <summary>All figures of a place, by year and cell.</summary>
    public IEnumerable<PublishedFigure> Of(string area)
    {
        if (!_areaIndex.TryGetValue(area, out var a))
        {
            yield break;
        }

        for (var index = a * _grid.AreaSize; index < (a + 1) * _grid.AreaSize; index++)
        {
            if (_grid.Codes[index] != Absent)
            {
                yield return new PublishedFigure(this, index);
            }
        }
    }

    /// <summary>All figures, by area, year and cell.</summary>
    public IEnumerable<PublishedFigure> All() => Areas.SelectMany(Of);

    /// <summary>All figures of one measure, by area, year and cell; the list was made when the release was read.</summary>
    public IReadOnlyList<PublishedFigure> Of(Measure measure) =>
        _byMeasure.TryGetValue(measure, out var view) ? view : [];

    /// <summary>School years that a figure of the measure is about, oldest first.</summary>
    public IReadOnlyList<SchoolYear> YearsOf(Measure measure) => _years.GetValueOrDefault(measure, []);

    /// <summary>The newest of them; null without any.</summary>
    public SchoolYear? NewestOf(Measure measure) => YearsOf(measure) is [.., var newest] ? newest : null;

    /// <summary>Figures of a place and measure; a year, level or group left out means all of them.</summary>
    public IReadOnlyList<PublishedFigure> Of(
        string area, Measure measure, SchoolYear? year, string? level, string? group)
    {
        var found = new List<PublishedFigure>();
        if (!_areaIndex.TryGetValue(area, out var a) || (year is { } known && !_yearIndex.ContainsKey(known)))
        {
            return found;
        }

        var (first, last) = year is { } one ? (_yearIndex[one], _yearIndex[one]) : (0, _grid.Years.Length - 1);
        for (var y = first; y <= last; y++)
        {
            for (var c = 0; c < _grid.Cells.Length; c++)
            {
                var cell = _grid.Cells[c];
                if (cell.Measure == measure && (level is null || cell.Level == level) && (group is null || cell.Group == group)
                    && _grid.PlaceOf(a, y, c) is var index && _grid.Codes[index] != Absent)
                {
                    found.Add(new PublishedFigure(this, index));
                }
            }
        }

        return found;
    }

    internal FigureGrid Grid => _grid;

    internal static FigureStatus StatusOf(int code) => code switch
    {
        >= 0 => FigureStatus.Value,
        Suppressed => FigureStatus.Suppressed,
        _ => FigureStatus.NotAvailable,
    };

    internal int CodeOf(int index) => _grid.Codes[index];

    internal string AreaOf(int index) => _grid.Areas[index / _grid.AreaSize];

    internal SchoolYear YearOf(int index) => _grid.Years[index / _grid.Cells.Length % _grid.Years.Length];

    internal FigureCell CellOf(int index) => _grid.Cells[index % _grid.Cells.Length];

    internal string SourceOf(int index) => _grid.Sources[_grid.SourceOf[index]];

    internal FigureCoverage? CoverageOf(int index) =>
        (_grid.SumOf(index), _grid.BaseOf(index)) is var (sum, students) && (sum.Covered is not null || students is not null)
            ? new FigureCoverage(sum.Covered, sum.OfDistricts, students)
            : null;

    private int[] Places(Func<FigureCell, bool> which)
    {
        var wanted = Array.ConvertAll(_grid.Cells, c => which(c));
        bool IsThere(int index) => _grid.Codes[index] != Absent && wanted[index % wanted.Length];
        var places = new int[Enumerable.Range(0, _grid.Codes.Length).Count(IsThere)];
        for (var (index, next) = (0, 0); index < _grid.Codes.Length; index++)
        {
            if (IsThere(index))
            {
                places[next++] = index;
            }
        }

        return places;
    }
}
