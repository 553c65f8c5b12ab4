namespace CareerConnect.Api.Sources.OutcomeReports;

/// <summary>Two tables of outcomes name their columns differently.</summary>
/// <param name="Place">Prefix of the columns of the place.</param>
/// <param name="Measure">Column of what is measured.</param>
/// <param name="Group">Column of the group; null if the table is of all students.</param>
/// <param name="Period">Column of the year or class.</param>
/// <param name="Value">Column of the value.</param>
/// <param name="Unit">Column of the unit; null if it is percent.</param>
/// <param name="Status">Column of how firm it is; null if the table does not say.</param>
/// <param name="PagesSource">Key of the source of rows that cite a page.</param>
internal sealed record OutcomeColumns(
    string Place, string Measure, string? Group, string Period, string Value, string? Unit, string? Status,
    string PagesSource)
{
    public static OutcomeColumns OfRates { get; } =
        new("area", "measure", null, "class_of", "value_pct", null, "status", "local_reports");

    public static OutcomeColumns OfIndicators { get; } =
        new("place", "indicator", "group", "school_year_or_cohort", "value", "unit", null, "local_indicators");
}
