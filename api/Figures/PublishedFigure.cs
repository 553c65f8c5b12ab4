using CareerConnect.Api.Data;

namespace CareerConnect.Api.Figures;

/// <summary>
/// A count of students as published: a value, or null with the reason. There is no way back to a raw count.
/// A view of one place in the dense table; nothing is allocated for it.
/// </summary>
public readonly struct PublishedFigure : IEquatable<PublishedFigure>
{
    private readonly FigureTable _table;
    private readonly int _index;

    internal PublishedFigure(FigureTable table, int index) => (_table, _index) = (table, index);

    /// <summary>Code of the place counted.</summary>
    public string AreaCode => _table.AreaOf(_index);

    /// <summary>School year counted.</summary>
    public SchoolYear SchoolYear => _table.YearOf(_index);

    /// <summary>What is counted, at which level, of which group.</summary>
    public FigureCell Cell => _table.CellOf(_index);

    /// <summary>What is counted: enrolment or participation.</summary>
    public Measure Measure => Cell.Measure;

    /// <summary>Key of the participation level; "all" for enrolment.</summary>
    public string LevelKey => Cell.Level;

    /// <summary>Key of the group of students; "all" for everyone.</summary>
    public string GroupKey => Cell.Group;

    /// <summary>Students; null unless the status is VALUE.</summary>
    public int? Value => _table.CodeOf(_index) is var code && code >= 0 ? code : null;

    /// <summary>Whether there is a value, and if not, why.</summary>
    public FigureStatus Status => FigureTable.StatusOf(_table.CodeOf(_index));

    /// <summary>Key of the source; null when there is none to name.</summary>
    public string? SourceKey => _table.SourceOf(_index);

    /// <summary>For a sum: how many districts it covers, of how many, and their enrolment.</summary>
    public FigureCoverage? Coverage => _table.CoverageOf(_index);

    /// <summary>For a sum: how many districts it covers; null for a count of one place.</summary>
    public int? DistrictsCovered => Coverage?.Districts;

    /// <summary>For a sum: of how many districts.</summary>
    public int? DistrictsInArea => Coverage?.OfDistricts;

    /// <summary>Enrolment of the districts covered: what a share divides by. Null if unknown.</summary>
    public int? Base => Coverage?.Base;

    /// <summary>
    /// Whole percent of the enrolment of the same districts; null without both numbers, of fewer than 20 students, and
    /// below 5 or above 95 percent, where shareText says which.
    /// </summary>
    public double? SharePercent => SafeShare.Percent(Value, Base);

    /// <summary>The same share in words: "12 %", and "&lt;5 %" or "&gt;95 %" at the ends; null without a share.</summary>
    public string? ShareText => SafeShare.Text(Value, Base);

    public bool Equals(PublishedFigure other) => ReferenceEquals(_table, other._table) && _index == other._index;

    public override bool Equals(object? obj) => obj is PublishedFigure other && Equals(other);

    public override int GetHashCode() => _index;

    public static bool operator ==(PublishedFigure left, PublishedFigure right) => left.Equals(right);

    public static bool operator !=(PublishedFigure left, PublishedFigure right) => !left.Equals(right);
}
