using CareerConnect.Api.Enrollment;
using CareerConnect.Api.Figures;

namespace CareerConnect.Api.Sources.OspiDemographics;

/// <summary>
/// Enrolment of the districts by program, a table a year. A cell is a count, withheld (the table names it in
/// `suppressed`), a zero that may be a missing value (named in `zero_or_missing`), or nothing the table speaks
/// about. The table withholds counts of 1 to 9; <see cref="Complements"/> withholds what would give one away as
/// the difference from the district's total. It cannot know what other publications tell.
/// </summary>
public sealed class OspiDemographicsImport : SourceImport
{
    private static readonly (string Column, string Group)[] Groups =
    [
        ("female", "female"), ("male", "male"), ("gender_x", "gender_x"),
        ("american_indian_alaskan_native", "american_indian_alaskan_native"), ("asian", "asian"),
        ("black_african_american", "black_african_american"), ("hispanic_latino", "latinx"),
        ("native_hawaiian_pacific_islander", "native_hawaiian_pacific_islander"),
        ("two_or_more_races", "two_or_more_races"), ("white", "white"),
        ("english_learners", "english_learners"), ("highly_capable", "highly_capable"), ("homeless", "homeless"), ("low_income", "low_income"),
        ("migrant", "migrant"), ("students_with_disabilities", "students_with_disabilities"),
    ];

    private static readonly CsvLayout Layout = new()
    {
        Needed =
        [
            "district_code", "district_name", "county", "school_year", "total_enrollment",
            .. Groups.Select(g => g.Column), "zero_or_missing", "suppressed",
        ],
        Key = ["district_code"],
        Private = [.. Groups.Select(g => g.Column)],
    };

    public override string Title => "Enrolment by program 2019-20 to 2023-24 (OSPI)";

    public override string Folder => "OspiDemographics";

    public override void Read(SourceReader reader, ImportBatch batch)
    {
        foreach (var file in reader.Manifest.Files)
        {
            var counts = reader.Rows(file.Name, Layout).SelectMany(row => Counts(row, file.Source!)).ToList();
            batch.EnrollmentCounts.AddRange(Complements.Withhold(counts));
        }
    }

    private static List<EnrollmentCount> Counts(CsvRow row, string source)
    {
        var all = new EnrollmentCount
        {
            AreaCode = row.Required("district_code"),
            SchoolYear = row.RequiredSchoolYear("school_year"),
            Group = "all",
            Students = row.RequiredWhole("total_enrollment"),
            Status = FigureStatus.Value,
            SourceKey = source,
        };
        if (!source.EndsWith(all.SchoolYear.ToString(), StringComparison.Ordinal))
        {
            row.Error("school_year", $"the year of {source}");
        }

        var missing = Named(row, "zero_or_missing", ';');
        var suppressed = Named(row, "suppressed", ' ');
        return
        [
            all,
            .. Groups
                .Select(g => (
                    g.Group, Status: StatusOf(row, g.Column, missing, suppressed), Students: row.Whole(g.Column)))
                .Where(c => c.Status is not null)
                .Select(c => all with
                {
                    Group = c.Group,
                    Status = c.Status!.Value,
                    Students = c.Status == FigureStatus.Value ? c.Students : null,
                }),
        ];
    }

    private static FigureStatus? StatusOf(
        CsvRow row, string column, IReadOnlyList<string> missing, IReadOnlyList<string> suppressed)
    {
        var students = row.Whole(column);
        if (suppressed.Contains(column))
        {
            Expect(row, column, students is null, "empty: the row names it in suppressed");
            return FigureStatus.Suppressed;
        }

        if (missing.Contains(column))
        {
            Expect(row, column, students is null or 0, "zero or empty: the row names it in zero_or_missing");
            return FigureStatus.NotAvailable;
        }

        Expect(row, column, students is null or 0 or >= 10, "a count of 10 or more, or a zero");
        return students is null ? null : FigureStatus.Value;
    }

    private static IReadOnlyList<string> Named(CsvRow row, string column, char separator)
    {
        var names = row.List(column, separator);
        Expect(row, column, names.All(n => Groups.Any(g => g.Column == n)), "a list of the table's columns");
        return names;
    }

    private static void Expect(CsvRow row, string column, bool ok, string expected)
    {
        if (!ok)
        {
            row.Error(column, expected);
        }
    }
}
