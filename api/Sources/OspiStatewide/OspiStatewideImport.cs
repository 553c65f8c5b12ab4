using CareerConnect.Api.Enrollment;
using CareerConnect.Api.Figures;

namespace CareerConnect.Api.Sources.OspiStatewide;

/// <summary>Enrolment of the whole state by gender, race and program.</summary>
public sealed class OspiStatewideImport : SourceImport
{
    private static readonly (string Column, string Group)[] Groups =
    [
        ("total_enrollment", "all"), ("female", "female"), ("male", "male"), ("gender_x", "gender_x"),
        ("american_indian_alaskan_native", "american_indian_alaskan_native"), ("asian", "asian"),
        ("black_african_american", "black_african_american"), ("hispanic_latino", "latinx"),
        ("native_hawaiian_pacific_islander", "native_hawaiian_pacific_islander"),
        ("two_or_more_races", "two_or_more_races"), ("white", "white"),
        ("english_learners", "english_learners"), ("highly_capable", "highly_capable"), ("homeless", "homeless"), ("low_income", "low_income"),
        ("migrant", "migrant"), ("students_with_disabilities", "students_with_disabilities"),
    ];

    private static readonly CsvLayout Layout = new()
    {
        Needed = ["school_year", .. Groups.Select(g => g.Column)],
        Key = ["school_year"],
    };

    public override string Title => "Enrolment of the state 2014-15 to 2021-22 (OSPI)";

    public override string Folder => "OspiStatewide";

    public override void Read(SourceReader reader, ImportBatch batch)
    {
        foreach (var row in reader.Rows("statewide_demographics.csv", Layout))
        {
            var year = row.RequiredSchoolYear("school_year");
            batch.EnrollmentCounts.AddRange(
                from g in Groups
                let students = row.Whole(g.Column)
                where students is not null
                select new EnrollmentCount
                {
                    AreaCode = reader.Region.Region.StateCode,
                    SchoolYear = year,
                    Group = g.Group,
                    Students = students,
                    Status = FigureStatus.Value,
                    SourceKey = reader.Manifest.Sources[0].Key,
                });
        }
    }
}
