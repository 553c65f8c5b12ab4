using System.Globalization;
using CareerConnect.Api.Data;
using CareerConnect.Api.Sources.Changes;

namespace CareerConnect.Api.Sources.OspiReportCard;

/// <summary>
/// Report Card Enrollment as downloaded from data.wa.gov. The file holds every school and grade of the state in many
/// years; read row by row, it gives the region's districts and the state, all grades. See README.md for its quirks.
/// </summary>
public sealed class OspiReportCardImport : FileImport
{
    private static readonly HashSet<string> AllGrades = ["AllGrades", "All Grades"];

    public override string Title => "OSPI Report Card Enrollment";

    public override string Folder => "OspiReportCard";

    public override CsvLayout LayoutOf(SourceReader reader) => OspiTables.Read(reader).Layout();

    public override bool Recognises(SourceReader reader, IReadOnlyList<string> header)
    {
        var columns = header.Select(OspiTables.Read(reader).NameOf).ToHashSet();
        return columns.IsSupersetOf(["school_year", "organization_level", "grade_level", "all"]);
    }

    public override void Read(SourceReader reader, string path, ImportBatch batch)
    {
        var tables = OspiTables.Read(reader);
        var districts = reader.Known.Districts.Select(d => d.Code).ToHashSet();
        var names = new PlaceNames(reader.Known.Districts);
        var years = new SortedDictionary<SchoolYear, OspiYear>();
        var lines = new Dictionary<(SchoolYear, string), int>();
        var skipped = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in reader.Table(path, tables.Layout()).Rows())
        {
            var cells = new OspiRow(row, tables);
            if (Skip(row) is { } rule)
            {
                skipped[rule] = skipped.GetValueOrDefault(rule) + 1;
                continue;
            }

            var area = row.Text("organization_level") == "State" ? reader.Region.Region.StateCode : cells.DistrictCode();
            if (area is null)
            {
                continue;
            }

            if (area != reader.Region.Region.StateCode && !districts.Contains(area))
            {
                skipped["other districts"] = skipped.GetValueOrDefault("other districts") + 1;
                continue;
            }

            var year = row.RequiredSchoolYear("school_year");
            if (!lines.TryAdd((year, area), row.Line))
            {
                row.Error("school_year", string.Create(
                    CultureInfo.InvariantCulture, $"the only row of {area}: line {lines[(year, area)]} is another"));
            }

            var all = cells.Cell("all");
            var groups = cells.Groups(year);
            if (all.Students is { } students)
            {
                cells.Check(students, groups);
                foreach (var partition in cells.FallsShort(students, groups))
                {
                    reader.Odd($"enrollment counts {year}, {names.Of(area)}: all students are more than the groups by {partition} together");
                }
            }

            if (!years.TryGetValue(year, out var counts))
            {
                years[year] = counts = new OspiYear(year, KeyOf(reader, year, row.Has("district_code")), tables, batch.Counts);
            }

            counts.Add(area, all, groups);
        }

        foreach (var year in years.Values)
        {
            batch.Sources.Add(Source(reader, year));
            reader.Notice($"{year.Year}: {year.Places.Count(districts.Contains)} of {districts.Count} districts");
        }

        if (years.Count == 0 && reader.Errors.Count == 0)
        {
            reader.Errors.Add(new ImportError(Path.GetFileName(path), null, null, "a file without a row for the region or the state", "of use"));
        }

        reader.Notice($"passed over: {string.Join(", ", skipped.Select(s => $"{s.Value} {s.Key}").DefaultIfEmpty("no row"))}");
    }

    private static string? Skip(CsvRow row) =>
        row.Text("organization_level") is not ("State" or "District") ? "rows of schools and other places"
        : !AllGrades.Contains(row.Text("grade_level") ?? "") ? "rows of single grades"
        : null;

    // The state's view has no districts: it must not replace the districts of a whole file.
    private static string KeyOf(SourceReader reader, SchoolYear year, bool whole) =>
        $"{reader.Manifest.Sources[0].Key}{(whole ? "" : "_state")}_{year}";

    private static Provenance.DataSource Source(SourceReader reader, OspiYear year)
    {
        var template = reader.Manifest.Sources[0];
        var whole = year.SourceKey == $"{template.Key}_{year.Year}";
        return year.Source(whole ? template : template with { Precedence = template.Precedence - 1 }, reader);
    }
}
