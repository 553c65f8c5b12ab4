using CareerConnect.Api.Figures;

namespace CareerConnect.Api.Sources.OspiReportCard;

/// <summary>A cell as OSPI gives it: a count, withheld, or nothing.</summary>
internal readonly record struct OspiCell(int? Students, FigureStatus Status)
{
    public static OspiCell Nothing { get; } = new(null, FigureStatus.NotAvailable);

    public static OspiCell Withheld { get; } = new(null, FigureStatus.Suppressed);

    public static OspiCell Of(int students) => new(students, FigureStatus.Value);
}
