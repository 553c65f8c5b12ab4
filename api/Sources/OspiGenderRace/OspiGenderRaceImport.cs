using CareerConnect.Api.Enrollment;
using CareerConnect.Api.Figures;

namespace CareerConnect.Api.Sources.OspiGenderRace;

/// <summary>
/// Enrolment of the districts by gender and race, summed from schools. An empty count is withheld: the table
/// leaves none out for another reason. A written zero is the publisher's. The `total` of a row is the
/// district's, from the same file. <see cref="SmallCounts"/> withholds what the table does not: a group that
/// all students of a district belong to.
/// </summary>
public sealed class OspiGenderRaceImport : SourceImport
{
    // Small groups of the state first: they are the first to be withheld with another.
    private static readonly (string Column, string Group)[][] Partitions =
    [
        [("female", "female"), ("male", "male")],
        [
            ("native_hawaiian_pacific_islander", "native_hawaiian_pacific_islander"),
            ("american_indian_alaskan_native", "american_indian_alaskan_native"),
            ("black_african_american", "black_african_american"),
            ("asian", "asian"),
            ("two_or_more_races", "two_or_more_races"),
            ("hispanic_latino", "latinx"),
            ("white", "white"),
        ],
    ];

    private static readonly CsvLayout Layout = new()
    {
        Needed = ["district_code", "school_year", "group", "students", "total", "source_key"],
        Key = ["district_code", "school_year", "group"],
        Private = ["students"],
    };

    public override string Title => "Enrolment by gender and race 2014-15 to 2017-18 (OSPI)";

    public override string Folder => "OspiGenderRace";

    public override void Read(SourceReader reader, ImportBatch batch)
    {
        var rows = reader.Rows("district_gender_race.csv", Layout).ToList();
        foreach (var district in rows.GroupBy(row => (row.Text("district_code"), row.Text("school_year"))))
        {
            var all = Total(district.First(), reader.Manifest);
            foreach (var row in district.Where(row => Total(row, reader.Manifest) != all))
            {
                row.Error("total", "the total that the district's other rows of the year have");
            }

            var cells = Cells([.. district]);
            batch.EnrollmentCounts.Add(all);
            batch.EnrollmentCounts.AddRange(Partitions.SelectMany(groups => Counts(groups, cells, all)));
        }
    }

    private static Dictionary<string, int?> Cells(IReadOnlyList<CsvRow> rows)
    {
        var known = Partitions.SelectMany(p => p).ToDictionary(g => g.Column, g => g.Group);
        var cells = new Dictionary<string, int?>();
        foreach (var row in rows)
        {
            var group = row.Required("group");
            var students = row.Whole("students");
            if (!known.ContainsKey(group))
            {
                row.Error("group", $"one of {string.Join(", ", known.Keys.Order(StringComparer.Ordinal))}");
            }
            else if (SmallCounts.IsSmall(students))
            {
                row.Error("students", "empty: the table withholds counts of fewer than 10 students");
            }

            cells[group] = students;
        }

        return cells;
    }

    private static IEnumerable<EnrollmentCount> Counts(
        (string Column, string Group)[] groups, Dictionary<string, int?> cells, EnrollmentCount all)
    {
        var there = groups.Where(g => cells.ContainsKey(g.Column)).ToList();
        var counts = there.ConvertAll(g => cells[g.Column]);
        var withheld = SmallCounts.Withhold(all.Students, counts, counts.ConvertAll(c => c is null));
        return there.Select((g, i) => all with
        {
            Group = g.Group,
            Students = withheld[i] ? null : counts[i],
            Status = withheld[i] ? FigureStatus.Suppressed : FigureStatus.Value,
        });
    }

    private static EnrollmentCount Total(CsvRow row, SourceManifest manifest)
    {
        var year = row.RequiredSchoolYear("school_year");
        var source = row.Required("source_key");
        if (source != $"ospi_school_demographics_{year}" || manifest.Sources.All(s => s.Key != source))
        {
            row.Error("source_key", "the key of the year's source in source.json");
        }

        return new EnrollmentCount
        {
            AreaCode = row.Required("district_code"),
            SchoolYear = year,
            Group = "all",
            Students = row.RequiredWhole("total"),
            Status = FigureStatus.Value,
            SourceKey = source,
        };
    }
}
