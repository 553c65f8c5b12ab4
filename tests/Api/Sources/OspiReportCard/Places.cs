namespace CareerConnect.Tests.Api.Sources.OspiReportCard;

/// <summary>Makes up the counts of a place, small groups among them, that add up as real ones do.</summary>
internal static class Places
{
    private static readonly (string Group, string Header)[] Genders =
        [("gender_x", "Gender X"), ("male", "Male"), ("female", "Female")];

    private static readonly (string Group, string Header)[] Races =
    [
        ("american_indian_alaskan_native", "American Indian/ Alaskan Native"), ("asian", "Asian"),
        ("black_african_american", "Black/ African American"), ("latinx", "Hispanic/ Latino of any race(s)"),
        ("native_hawaiian_pacific_islander", "Native Hawaiian/ Other Pacific Islander"),
        ("two_or_more_races", "Two or More Races"), ("white", "White"),
    ];

    private static readonly (string Group, string Header)[] Programs =
    [
        ("english_learners", "English Language Learners"), ("highly_capable", "Highly Capable"), ("homeless", "Homeless"),
        ("low_income", "Low-Income"), ("migrant", "Migrant"), ("military_parent", "Military Parent"), ("mobile", "Mobile"),
        ("section_504", "Section 504"), ("students_with_disabilities", "Students with Disabilities"), ("foster_care", "FosterCare"),
    ];

    public static string[][] Partitions { get; } = [[.. Genders.Select(g => g.Group)], [.. Races.Select(g => g.Group)]];

    public static Dictionary<string, (string Header, int Students)> MakeUp(Random random)
    {
        var all = random.Next(25, 400);
        var counts = new Dictionary<string, (string, int)> { ["all"] = ("All Students", all) };
        Divide(Genders, random.Next(0, 12));
        Divide(Races, 0);
        foreach (var (group, header) in Programs)
        {
            counts[group] = (header, random.Next(0, all + 1));
        }

        return counts;

        // What is left after each goes on: many small groups, a few large ones.
        void Divide((string Group, string Header)[] groups, int first)
        {
            var left = all;
            foreach (var (index, (group, header)) in groups.Index())
            {
                var students = index == groups.Length - 1 ? left
                    : index == 0 && first > 0 ? first
                    : random.Next(3) == 0 ? random.Next(0, Math.Min(left, 14) + 1)
                    : random.Next(0, left + 1);
                counts[group] = (header, students);
                left -= students;
            }
        }
    }
}
