using CareerConnect.Site.Components;
using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Charts;

/// <summary>Rural students counted by district in every year, and by school in the one year that has it.</summary>
public sealed record RuralData(IReadOnlyList<RuralShare> Rows) : ChartData
{
    /// <summary>Every student of a district most of whose students go to school in the country.</summary>
    public const string ByDistrict = "DISTRICT_CLASS";

    /// <summary>Every student of a school in the country.</summary>
    public const string BySchool = "SCHOOL_LOCALE";

    public IReadOnlyList<string> Years => Charts.Steps.SchoolYears(Rows.Select(r => r.Period));

    /// <summary>The share of each year in one way; null where there is none.</summary>
    public IReadOnlyList<double?> Shares(string way) =>
        [.. Years.Select(year => Rows.FirstOrDefault(r => r.Way == way && r.Period == year)?.Percent)];

    public override string Id => "rural";

    public override string Question =>
        "{\n  region {\n    ruralShares { way period students whole percent words source { key } }\n  }\n}";

    public override IEnumerable<SourceRef> Sources => Rows.Select(r => r.Source).Distinct();

    public override bool Drawn => Rows.Count > 1;

    public override PageFile File(SitePath page) => Csv.File(
        page.Beside(FileName),
        ["way", "school_year", "students", "whole", "percent", "source"],
        Rows.Select(r => (object?[])[r.Way, r.Period, r.Students, r.Whole, Math.Round(r.Percent, 1), r.Source.Key]));
}
