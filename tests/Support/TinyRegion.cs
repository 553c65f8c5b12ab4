using CareerConnect.Api.Data;
using CareerConnect.Api.Districts;
using CareerConnect.Api.Enrollment;
using CareerConnect.Api.Figures;
using CareerConnect.Api.Sources;

namespace CareerConnect.Tests.Support;

/// <summary>A region of four districts with made-up, round enrolments, as a committed source would bring it.</summary>
public sealed class TinyRegion(string folder) : SourceImport
{
    public const string SourceKey = "tiny_region";

    public static SchoolYear Year { get; } = new(2022);

    /// <summary>Code, name, county and enrolment.</summary>
    public static IReadOnlyList<(string Code, string Name, string County, int Students)> Districts { get; } =
    [
        ("06037", "Vancouver School District", "53011", 20_000),
        ("06103", "Green Mountain School District", "53011", 150),
        ("20403", "Roosevelt School District", "53039", 30),
        ("35200", "Wahkiakum School District", "53069", 480),
    ];

    public override string Title => "Tiny region";

    public override string Folder { get; } = WriteManifest(folder);

    public override void Read(SourceReader reader, ImportBatch batch)
    {
        foreach (var (code, name, county, students) in Districts)
        {
            batch.Districts.Add(new District
            {
                Code = code,
                Slug = code,
                Name = name,
                CountyCode = county,
                CountyNames = ["Clark", "Cowlitz"],
                LocaleClass = LocaleClass.Unknown,
                SourceKey = SourceKey,
            });
            batch.EnrollmentCounts.Add(Count(code, "all", students));
            batch.EnrollmentCounts.Add(Count(code, "low_income", students / 3));
        }
    }

    private static EnrollmentCount Count(string code, string group, int students) => new()
    {
        AreaCode = code,
        SchoolYear = Year,
        Group = group,
        Students = students,
        Status = FigureStatus.Value,
        SourceKey = SourceKey,
    };

    private static string WriteManifest(string folder)
    {
        var path = Path.Combine(folder, "Tiny");
        Directory.CreateDirectory(path);
        File.WriteAllText(Path.Combine(path, SourceManifest.FileName), $$"""
            {
              "sources": [
                {
                  "key": "{{SourceKey}}", "title": "Tiny region", "publisher": "The tests", "period": "2022-23",
                  "dateSeen": "2026-11-23", "licence": "none", "synthetic": false, "precedence": 100
                }
              ],
              "files": []
            }
            """);
        return path;
    }
}
