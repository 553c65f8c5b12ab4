using System.Security.Cryptography;
using System.Text;
using CareerConnect.Api.Outcomes;
using CareerConnect.Api.Regions;

namespace CareerConnect.Api.Sources.OutcomeReports;

/// <summary>Reads one row of an outcome table.</summary>
internal static class OutcomeRow
{
    private const string PlanCitation = "strategic plan";

    private static readonly Dictionary<string, AreaKind> Kinds = new()
    {
        ["state"] = AreaKind.State,
        ["region"] = AreaKind.Region,
        ["county"] = AreaKind.County,
        ["district"] = AreaKind.District,
        ["school"] = AreaKind.School,
        ["college"] = AreaKind.College,
        ["skill_center"] = AreaKind.Other,
        ["program"] = AreaKind.Other,
    };

    public static Outcome Read(
        CsvRow row, OutcomeColumns columns, SourceReader reader, IReadOnlyList<string> sources)
    {
        var citation = row.Required("source");
        var page = citation.StartsWith("http", StringComparison.Ordinal) ? row.Url("source") : null;
        var source = page is not null ? columns.PagesSource
            : citation == PlanCitation ? "strategic_plan"
            : citation;
        if (!sources.Contains(source))
        {
            row.Error("source", "a web address, or the key of a source in a source.json");
        }

        var outcome = new Outcome
        {
            Key = "",
            AreaKind = KindOf(row, columns, reader.Region.Region.Code),
            AreaCode = row.Text($"{columns.Place}_code"),
            AreaName = row.Required($"{columns.Place}_name"),
            Measure = row.Required(columns.Measure),
            Group = GroupOf(row, columns),
            Period = PeriodOf(row, columns),
            ValueText = row.Required(columns.Value) is var printed && printed == Outcome.Withheld ? null : printed,
            Value = ValueOf(row, columns),
            Unit = columns.Unit is null ? "percent" : row.Required(columns.Unit),
            Numerator = row.Whole("numerator"),
            Denominator = row.Whole("denominator"),
            StatusText = row.Text(columns.Value) == Outcome.Withheld ? SmallCohorts.Status
                : columns.Status is null ? null
                : row.Required(columns.Status),
            Citation = citation,
            Note = row.Text("note"),
            SourceKey = source,
            SourceUrl = page,
            DateSeen = reader.Manifest.Sources[0].DateSeen,
        };
        return outcome with { Key = KeyOf(Path.GetFileNameWithoutExtension(row.File), outcome) };
    }

    // "Southwest Washington" and groups of counties are called regions; only one of them is ours.
    private static AreaKind KindOf(CsvRow row, OutcomeColumns columns, string region)
    {
        var kind = row.RequiredWord($"{columns.Place}_type", Kinds);
        return kind == AreaKind.Region && row.Text($"{columns.Place}_code") != region ? AreaKind.Other : kind;
    }

    private static string GroupOf(CsvRow row, OutcomeColumns columns) =>
        columns.Group is null || row.Required(columns.Group) == "all_students"
            ? "all"
            : row.Required(columns.Group);

    private static string? PeriodOf(CsvRow row, OutcomeColumns columns) =>
        row.Text(columns.Period) is { } period && columns.Period == "class_of"
            ? $"class of {period}"
            : row.Text(columns.Period);

    private static double? ValueOf(CsvRow row, OutcomeColumns columns) =>
        row.Text(columns.Value) == Outcome.Withheld ? null
        : columns.Unit is not null && row.Text(columns.Unit) == "percent_range" ? null
        : columns.Unit is null || row.Text(columns.Unit) == "percent" ? row.Number(columns.Value, 0, 100)
        : row.Number(columns.Value, 0);

    // Two pages may print one rate: the page's address tells them apart.
    private static string KeyOf(string table, Outcome outcome)
    {
        var name = Slug.From(outcome.AreaName);
        var place = outcome.AreaCode is null ? name
            : outcome.AreaKind == AreaKind.School ? $"{outcome.AreaCode}-{name}" : outcome.AreaCode;
        var period = outcome.Period is { } text ? Slug.From(text) : "undated";
        var key = $"{table}/{place}/{outcome.Measure}/{outcome.Group}/{period}/{outcome.SourceKey}";
        return outcome.SourceUrl is { } page
            ? $"{key}/{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(page)))[..8]}"
            : key;
    }
}
