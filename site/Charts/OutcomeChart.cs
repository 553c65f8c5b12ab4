using CareerConnect.Site.Components;
using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Charts;

/// <summary>A chart of rates that publishers printed.</summary>
/// <param name="Place">"region", or the slug of a county or district.</param>
/// <param name="Field">How a question to the api names the place.</param>
/// <param name="Outcomes">The outcomes it is drawn from.</param>
public abstract record OutcomeChart(string Place, string Field, IReadOnlyList<OutcomeData> Outcomes) : ChartData
{
    /// <summary>Percent of a class that graduated within four years of entering grade 9.</summary>
    protected const string Measure = "graduation_rate_4yr";

    public override string Question =>
        $$"""
        {
          {{Field}} {
            outcomes(measure: "{{Measure}}") {
              key group period value unit statusText citation source { key }
            }
          }
        }
        """.ReplaceLineEndings("\n");

    public override IEnumerable<SourceRef> Sources => Outcomes.Select(o => o.Source).Distinct();

    public override PageFile File(SitePath page) => Csv.File(
        page.Beside(FileName),
        ["place", "measure", "group", "period", "value", "unit", "how_firm", "citation", "source"],
        Outcomes.Select(o => (object?[])
            [Place, o.Measure, o.Group, o.Period, o.Value, o.Unit, o.StatusText, o.Citation, o.Source.Key]));

    /// <summary>The year of "class of 2020"; null for a period of another kind.</summary>
    protected static string? ClassOf(OutcomeData outcome) =>
        outcome.Period is { } period && period.StartsWith("class of ", StringComparison.Ordinal) && period.Length == 13
            ? period[9..]
            : null;

    protected static IReadOnlyList<OutcomeData> Rates(IEnumerable<OutcomeData> outcomes) =>
    [
        .. outcomes.Where(o => o is { Measure: Measure, Unit: "percent", Value: not null } && ClassOf(o) is not null)
            .OrderBy(o => o.Period, StringComparer.Ordinal).ThenBy(o => o.Key, StringComparer.Ordinal),
    ];
}
