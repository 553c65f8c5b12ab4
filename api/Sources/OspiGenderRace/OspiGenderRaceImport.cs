using CareerConnect.Api.Enrollment;
using CareerConnect.Api.Figures;

namespace CareerConnect.Api.Sources.OspiGenderRace;

/// <summary>
/// Enrolment of the districts by gender and race, summed from schools. An empty count is withheld: the table leaves none
/// out for another reason. A written zero is the publisher's. The `total` of a row is the district's, from the same file.
/// </summary>
public sealed class OspiGenderRaceImport : SourceImport
{
    private static readonly Dictionary<string, string> Groups = new[]
    {
        "female", "male", "american_indian_alaskan_native", "asian", "black_african_american",
        "native_hawaiian_pacific_islander", "two_or_more_races", "white",
    }.ToDictionary(g => g).Append(new("hispanic_latino", "latinx")).ToDictionary();

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
        var totals = new Dictionary<(string District, string Source), EnrollmentCount>();
        foreach (var row in reader.Rows("district_gender_race.csv", Layout))
        {
            var all = Total(row, reader.Manifest);
            if (totals.TryAdd((all.AreaCode, all.SourceKey), all))
            {
                batch.EnrollmentCounts.Add(all);
            }
            else if (totals[(all.AreaCode, all.SourceKey)] != all)
            {
                row.Error("total", "the total that the district's other rows of the year have");
            }

            var students = row.Whole("students");
            var group = row.Required("group");
            if (!Groups.TryGetValue(group, out var key))
            {
                row.Error("group", $"one of {string.Join(", ", Groups.Keys.Order(StringComparer.Ordinal))}");
            }
            else if (students is > 0 and < 10 || all.Students - students is > 0 and < 10)
            {
                row.Error("students", "withheld: it counts fewer than 10 students, or leaves fewer than 10 over");
            }
            else
            {
                batch.EnrollmentCounts.Add(all with
                {
                    Group = key,
                    Students = students,
                    Status = students is null ? FigureStatus.Suppressed : FigureStatus.Value,
                });
            }
        }
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
