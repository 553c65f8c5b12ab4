using CareerConnect.Api.Data;
using CareerConnect.Api.Figures;
using CareerConnect.Tests.Support;

namespace CareerConnect.Tests.Site;

/// <summary>The small release with what a site has to tell apart: withheld, missing, made up, not confirmed.</summary>
public static class SampleSite
{
    public const string ApplyUrl = "https://example.org/apply";

    private const string Real = "tests";
    private const string MadeUp = "tests_synthetic";

    /// <summary>With made-up participation of the region: women 40 % of those who took part, 50 % of enrolment.</summary>
    public static Release Release(Func<ReleaseContent, ReleaseContent>? change = null) =>
        TinyRelease.Build(change: content => (change ?? (c => c))(content with
        {
            Programs = [.. content.Programs.Select(p => p with { Url = ApplyUrl })],
            Figures =
            [
                .. content.Figures.Where(f => f.AreaCode != "ESD112"),
                Enrollment("all", 600),
                Enrollment("female", 300),
                Participation("any", "all", 400),
                Participation("any", "female", 160),
                Participation("any", "not_female", 240),
                Participation("launch", "all", 50),
                Participation("launch", "female", null),
                Participation("launch", "not_female", null),
            ],
        }));

    /// <summary>What a site for the public is made from: no participation, nothing made up.</summary>
    public static Release RealOnly() => Release(content => content with
    {
        Figures = [.. content.Figures.Where(f => f.Measure != Measure.Participation)],
        Sources = [.. content.Sources.Where(s => !s.Synthetic)],
    });

    private static FigureRow Enrollment(string group, int students) => new()
    {
        AreaCode = "ESD112",
        SchoolYear = new SchoolYear(2022),
        Measure = Measure.Enrollment,
        Level = "all",
        Group = group,
        Value = students,
        Status = FigureStatus.Value,
        SourceKey = Real,
        DistrictsCovered = 3,
        DistrictsInArea = 4,
        Base = 600,
    };

    private static FigureRow Participation(string level, string group, int? students) => new()
    {
        AreaCode = "ESD112",
        SchoolYear = new SchoolYear(2022),
        Measure = Measure.Participation,
        Level = level,
        Group = group,
        Value = students,
        Status = students is null ? FigureStatus.Suppressed : FigureStatus.Value,
        SourceKey = MadeUp,
        DistrictsCovered = 3,
        DistrictsInArea = 4,
        Base = 600,
    };
}
