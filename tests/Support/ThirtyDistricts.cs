using CareerConnect.Api.Data;
using CareerConnect.Api.Districts;
using CareerConnect.Api.Enrollment;
using CareerConnect.Api.Figures;
using CareerConnect.Api.Sources;

namespace CareerConnect.Tests.Support;

/// <summary>Thirty made-up districts of a real region's sizes, from 24,000 students down to 24, with five years of enrolment.</summary>
public sealed class ThirtyDistricts(string folder) : SourceImport
{
    private readonly TinyRegion _manifest = new(folder);

    public static IReadOnlyList<int> Sizes { get; } =
    [
        24_000, 22_000, 12_000, 7_200, 6_300, 4_800, 3_400, 3_000, 2_400, 1_900, 1_600, 1_400, 1_200, 1_050, 1_030,
        840, 670, 490, 370, 216, 195, 153, 86, 73, 67, 65, 64, 62, 58, 24,
    ];

    public override string Title => "Thirty districts";

    public override string Folder => _manifest.Folder;

    public static string CodeOf(int index) => $"900{index + 1:D2}";

    public override void Read(SourceReader reader, ImportBatch batch)
    {
        foreach (var (index, size) in Sizes.Index())
        {
            batch.Districts.Add(new District
            {
                Code = CodeOf(index),
                Slug = CodeOf(index),
                Name = $"District {index + 1}",
                CountyCode = "53011",
                CountyNames = ["Clark"],
                LocaleClass = size < 2_000 ? LocaleClass.Rural : LocaleClass.Town,
                SourceKey = TinyRegion.SourceKey,
            });
            foreach (var year in Enumerable.Range(2019, 5))
            {
                batch.EnrollmentCounts.Add(Count(index, year, "all", size - (3 * (year - 2019))));

                // Poorer where smaller; one district where nearly everyone is, one where nobody is known to be.
                if (index != 29)
                {
                    batch.EnrollmentCounts.Add(Count(index, year, "low_income", index == 26 ? size - 10 - (3 * (year - 2019)) : size / 2));
                }
            }
        }
    }

    private static EnrollmentCount Count(int index, int year, string group, int students) => new()
    {
        AreaCode = CodeOf(index),
        SchoolYear = new SchoolYear(year),
        Group = group,
        Students = students,
        Status = FigureStatus.Value,
        SourceKey = TinyRegion.SourceKey,
    };
}
