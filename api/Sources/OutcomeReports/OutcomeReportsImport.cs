namespace CareerConnect.Api.Sources.OutcomeReports;

/// <summary>
/// Rates that others printed: graduation above all. Every row keeps its words, its page and its doubts; a range
/// stays a range. Two pages may give one rate differently, and both are kept. What would give away fewer than
/// 10 students is withheld, see <see cref="SmallCohorts"/>.
/// </summary>
public sealed class OutcomeReportsImport : SourceImport
{
    private static readonly CsvLayout Rates = new()
    {
        Needed =
        [
            "area_type", "area_code", "area_name", "measure", "class_of", "value_pct", "numerator", "denominator",
            "status", "source", "note",
        ],
        Key = ["area_type", "area_code", "area_name", "measure", "class_of", "source"],
        Private = ["numerator", "denominator"],
    };

    private static readonly CsvLayout Indicators = new()
    {
        Needed =
        [
            "place_type", "place_code", "place_name", "indicator", "group", "school_year_or_cohort", "value",
            "unit", "numerator", "denominator", "source", "note",
        ],
        Key =
        [
            "place_type", "place_code", "place_name", "indicator", "group", "school_year_or_cohort", "source",
        ],
        Private = ["numerator", "denominator"],
    };

    public override string Title => "Graduation and other outcomes";

    public override string Folder => "OutcomeReports";

    public override void Read(SourceReader reader, ImportBatch batch)
    {
        string[] sources = [.. batch.Sources.Select(s => s.Key)];
        foreach (var (file, columns, layout) in new[]
        {
            ("outcomes.csv", OutcomeColumns.OfRates, Rates),
            ("outcomes_more.csv", OutcomeColumns.OfRates, Rates),
            ("indicators_more.csv", OutcomeColumns.OfIndicators, Indicators),
        })
        {
            var rows = reader.Rows(file, layout)
                .Select(row => OutcomeRow.Read(row, columns, reader, sources)).ToList();
            batch.Outcomes.AddRange(SmallCohorts.Withhold(rows));
        }
    }
}
