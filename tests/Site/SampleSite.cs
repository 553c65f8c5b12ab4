using CareerConnect.Api.Data;
using CareerConnect.Api.Figures;
using CareerConnect.Api.Goals;
using CareerConnect.Api.Outcomes;
using CareerConnect.Api.Search;
using CareerConnect.Tests.Support;

namespace CareerConnect.Tests.Site;

/// <summary>The small release with what a site has to tell apart: withheld, missing, made up, of another year, not confirmed.</summary>
public static class SampleSite
{
    public const string ApplyUrl = "https://example.org/apply";

    private const string Region = "ESD112";
    private const string Clark = "53011";
    private const string Real = "tests";
    private const string MadeUp = "tests_synthetic";

    /// <summary>
    /// With made-up participation of the region: women 40 % of those who took part, 50 % of enrolment; Latinx students 15 %,
    /// their enrolment known of the year before only. Of the counties Clark has figures.
    /// </summary>
    public static Release Release(
        Func<ReleaseContent, ReleaseContent>? change = null, string identity = TinyRelease.Identity) =>
        TinyRelease.Build(identity, content => (change ?? (c => c))(content with
        {
            Programs = [.. content.Programs.Select(p => p with { Url = ApplyUrl })],
            Districts = [.. content.Districts.Select(d => d.Slug switch
            {
                "vancouver" => d with { Latitude = 45.66, Longitude = -122.65 },
                "longview" => d with { Latitude = 46.0, Longitude = -122.9 },
                _ => d,
            })],
            Groups =
            [
                .. content.Groups,
                new StudentGroup { Key = "latinx", Label = "Latinx", Dimension = "race", Priority = true, Position = 4 },
            ],
            Goals =
            [
                .. content.Goals,
                Goal("career_launch_access_students", "Students with access to Launch", GoalMeasure.Seats, "launch", 2000),
                Goal("ccl_participants_per_year", "Students who take part in a year", GoalMeasure.Participants, "any", 8000),
            ],
            SearchSynonyms = [new SearchSynonym { TermEs = "soldadura", TermEn = "welding", SourceKey = Real }],
            Outcomes = [.. content.Outcomes, Graduation(2019, 80), Graduation(2021, 90)],
            Figures =
            [
                .. content.Figures.Where(f => f.AreaCode != Region),
                Enrolled(Region, 2021, "all", 600), Enrolled(Region, 2021, "female", 300), Enrolled(Region, 2021, "latinx", 120),
                Enrolled(Region, 2022, "all", 600), Enrolled(Region, 2022, "female", 300),
                TookPart(Region, 2021, "any", "all", 300), TookPart(Region, 2021, "any", "female", 90),
                TookPart(Region, 2022, "any", "all", 400), TookPart(Region, 2022, "any", "female", 160),
                TookPart(Region, 2022, "any", "not_female", 240), TookPart(Region, 2022, "any", "latinx", 60),
                TookPart(Region, 2022, "launch", "all", 50), TookPart(Region, 2022, "launch", "female", null),
                TookPart(Region, 2022, "launch", "not_female", null),
                Enrolled(Clark, 2022, "all", 600), Enrolled(Clark, 2022, "female", 330),
                TookPart(Clark, 2022, "any", "all", 100), TookPart(Clark, 2022, "any", "female", 30),
            ],
        }));

    /// <summary>What a site for the public is made from: no participation, nothing made up.</summary>
    public static Release RealOnly() => Release(content => content with
    {
        Figures = [.. content.Figures.Where(f => f.Measure != Measure.Participation)],
        Sources = [.. content.Sources.Where(s => !s.Synthetic)],
    });

    private static Goal Goal(string key, string metric, GoalMeasure measure, string level, double target) => new()
    {
        Key = key,
        PlanGoal = "3",
        Metric = metric,
        Unit = "students",
        Target = target,
        Comparator = GoalComparator.MoreThan,
        Measure = measure,
        LevelKey = level,
        SourceKey = Real,
    };

    private static FigureRow Enrolled(string area, int year, string group, int students) =>
        Figure(area, year, Measure.Enrollment, "all", group, students, Real);

    private static FigureRow TookPart(string area, int year, string level, string group, int? students) =>
        Figure(area, year, Measure.Participation, level, group, students, MadeUp);

    private static FigureRow Figure(
        string area, int year, Measure measure, string level, string group, int? students, string source) => new()
        {
            AreaCode = area,
            SchoolYear = new SchoolYear(year),
            Measure = measure,
            Level = level,
            Group = group,
            Value = students,
            Status = students is null ? FigureStatus.Suppressed : FigureStatus.Value,
            SourceKey = source,
            DistrictsCovered = 3,
            DistrictsInArea = 4,
            Base = 600,
        };

    private static Outcome Graduation(int year, double percent) => new()
    {
        Key = $"06037-class-{year}",
        AreaKind = CareerConnect.Api.Regions.AreaKind.District,
        AreaCode = "06037",
        AreaName = "Vancouver",
        Measure = "graduation_rate_4yr",
        Group = "all",
        Period = $"class of {year}",
        ValueText = $"{percent}",
        Value = percent,
        Unit = "percent",
        Citation = "https://example.org/grad",
        SourceKey = Real,
    };
}
