using System.Globalization;
using CareerConnect.Api.Data;

namespace CareerConnect.Benchmarks.Scale;

/// <summary>
/// The state's enrolment file, in the layout of OSPI's Report Card export: the state, each district and, as in the real one,
/// rows of schools and grades that are passed over.
/// </summary>
internal static class MadeUpEnrolment
{
    private const int FirstYear = 2014;
    private const int RowsOfSchools = 6;

    // Header of the file, group here, share of the students.
    private static readonly (string Header, string Group, string Dimension, double Share)[] Columns =
    [
        ("Female", "female", "gender", 0.49), ("Gender X", "gender_x", "gender", 0), ("Male", "male", "gender", 0.51),
        ("American Indian/ Alaskan Native", "american_indian_alaskan_native", "race", 0.02), ("Asian", "asian", "race", 0.08),
        ("Black/ African American", "black_african_american", "race", 0.05),
        ("Hispanic/ Latino of any race(s)", "latinx", "race", 0.25),
        ("Native Hawaiian/ Other Pacific Islander", "native_hawaiian_pacific_islander", "race", 0.02),
        ("Two or More Races", "two_or_more_races", "race", 0.08), ("White", "white", "race", 0.5),
        ("English Language Learners", "english_learners", "program", 0.12), ("Highly Capable", "highly_capable", "program", 0.06),
        ("Homeless", "homeless", "program", 0.03), ("Low-Income", "low_income", "program", 0.46), ("Migrant", "migrant", "program", 0.02),
        ("Military Parent", "military_parent", "program", 0.02), ("Mobile", "mobile", "program", 0.04),
        ("Section 504", "section_504", "program", 0.05), ("Students with Disabilities", "students_with_disabilities", "program", 0.14),
        ("FosterCare", "foster_care", "program", 0.01),
    ];

    /// <summary>Its groups that have no complement.</summary>
    public static IEnumerable<MadeUpGroup> Single => Columns.Select(c => new MadeUpGroup(c.Group, c.Dimension));

    public static SchoolYear Year(int number) => new(FirstYear + number);

    /// <summary>Students of a district: a few large ones and many small, some more or fewer each year.</summary>
    public static int Students(int district, int year)
    {
        var lot = new Random((district * 7919) + 17);
        return (int)(Math.Exp(6.7 + (1.3 * (lot.NextDouble() + lot.NextDouble() + lot.NextDouble() - 1.5) * 2)) * (1 + (0.01 * (year % 5)))) + 40;
    }

    public static void Write(RegionSize size, string path)
    {
        using var file = new StreamWriter(path) { NewLine = "\n" };
        file.WriteLine(
            "SchoolYear,OrganizationLevel,County,DistrictCode,DistrictName,SchoolCode,SchoolName,Gradelevel,All Students,"
            + $"{string.Join(',', Columns.Select(c => c.Header))},DataAsOf");
        for (var year = 0; year < size.Years; year++)
        {
            file.WriteLine(Row(year, "State", "", "All Grades", Enumerable.Range(0, size.Districts).Sum(d => Students(d, year))));
            for (var district = 0; district < size.Districts; district++)
            {
                var (code, students) = (MadeUpRegion.Code(district), Students(district, year));
                file.WriteLine(Row(year, "District", code, "All Grades", students));
                for (var school = 0; school < RowsOfSchools; school++)
                {
                    file.WriteLine(Row(year, "School", code, "9th Grade", students / RowsOfSchools));
                }
            }
        }
    }

    private static string Row(int year, string level, string code, string grade, int students)
    {
        var cells = Columns.Select(c => (int)(c.Share * students)).ToArray();

        // What rounding leaves over.
        cells[2] += students - cells[..3].Sum();
        cells[9] += students - cells[3..10].Sum();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Year(year)},{level},,{code},Made-up {code},,,{grade},{students},{string.Join(',', cells)},2026-11-01");
    }
}
