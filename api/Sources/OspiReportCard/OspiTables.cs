using CareerConnect.Api.Data;
using CareerConnect.Api.Figures;

namespace CareerConnect.Api.Sources.OspiReportCard;

/// <summary>What is known of the publisher's file, as tables beside this: headers, groups, words, addresses.</summary>
internal sealed record OspiTables(
    IReadOnlyDictionary<string, string?> Columns,
    IReadOnlyList<OspiGroup> Groups,
    IReadOnlyDictionary<string, FigureStatus> Words,
    IReadOnlyDictionary<string, string> Datasets)
{
    private static readonly Dictionary<string, FigureStatus> Meanings = new()
    {
        ["not_available"] = FigureStatus.NotAvailable,
        ["suppressed"] = FigureStatus.Suppressed,
    };

    public static OspiTables Read(SourceReader reader) => new(
        reader.Rows("columns.csv", new CsvLayout { Needed = ["header", "column"], Key = ["header"] })
            .ToDictionary(r => r.Required("header"), r => r.Text("column")),
        [.. reader.Rows("groups.csv", new CsvLayout
            {
                Needed = ["group", "partition", "statewide_2021_22", "collected_from"],
                Key = ["group"],
            })
            .Select(r => new OspiGroup(r.Required("group"), r.Text("partition"), r.SchoolYear("collected_from")))],
        reader.Rows("words.csv", new CsvLayout { Needed = ["word", "meaning", "seen"], Key = ["word"] })
            .ToDictionary(r => r.Required("word"), r => r.RequiredWord("meaning", Meanings)),
        reader.Rows("datasets.csv", new CsvLayout { Needed = ["school_year", "dataset_id"], Key = ["school_year"] })
            .ToDictionary(r => r.Required("school_year"), r => r.Required("dataset_id")));

    /// <summary>The layout of a file: every header that was seen in one; what is not listed is reported.</summary>
    public CsvLayout Layout()
    {
        string[] needed =
        [
            "school_year", "organization_level", "grade_level", "all", "female", "male", "low_income",
            .. Groups.Where(g => g.Partition == "race").Select(g => g.Key),
        ];
        return new CsvLayout
        {
            Needed = needed,
            Optional = [.. Columns.Values.OfType<string>().Distinct().Except(needed)],
            AllowsUnknown = true,
            NameOf = NameOf,
            Shown = column => Columns.FirstOrDefault(c => c.Value == column).Key ?? column,
        };
    }

    public string? NameOf(string header) => Columns.TryGetValue(header.Trim(), out var column) ? column : header;

    public string? AddressOf(SchoolYear year) =>
        Datasets.TryGetValue(year.ToString(), out var id) ? $"https://data.wa.gov/d/{id}" : null;
}
