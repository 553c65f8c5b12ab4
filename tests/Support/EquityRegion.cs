using CareerConnect.Api.Data;
using CareerConnect.Api.Districts;
using CareerConnect.Api.Figures;
using CareerConnect.Api.Goals;
using CareerConnect.Api.Regions;

namespace CareerConnect.Tests.Support;

/// <summary>
/// The small release, with participation of one year whose measures a person can work out by hand. The region: 1,000
/// students, 100 take part; 400 are low income, 30 of them take part; 10 are female, 3 take part. Longview and Roosevelt are rural.
/// </summary>
public static class EquityRegion
{
    public const string Code = "ESD112";

    public static SchoolYear Year { get; } = new(2023);

    public static Release Build(Func<ReleaseContent, ReleaseContent>? change = null)
    {
        var content = TinyRelease.Content() with
        {
            Groups =
            [
                Group("all", 1, "all", null),
                Group("female", 2, "gender", "not_female"),
                Group("not_female", 3, "gender", "female"),
                Group("latinx", 4, "race", "not_latinx"),
                Group("low_income", 5, "program", "not_low_income"),
                Group("not_low_income", 6, "program", "low_income"),
            ],
            Goals =
            [
                new Goal
                {
                    Key = "ccl_participants_per_year",
                    PlanGoal = "S",
                    Metric = "Students who take part in a year",
                    Unit = "students",
                    Target = 150,
                    Comparator = GoalComparator.AtLeast,
                    Measure = GoalMeasure.Participants,
                    LevelKey = "any",
                    SourceKey = "tests",
                },
            ],
            Districts = [.. TinyRelease.Content().Districts.Select(
                d => d.Code == "06037" ? d with { LocaleClass = LocaleClass.City } : d)],
            Areas = [.. TinyRelease.Content().Areas, Class("ESD112-rural"), Class("ESD112-not-rural")],
            Figures =
            [
                Enrolled(Code, "all", 1_000), Enrolled(Code, "low_income", 400), Enrolled(Code, "female", 10),
                Part(Code, "any", "all", 100, 1_000), Part(Code, "any", "low_income", 30, 400),
                Part(Code, "any", "not_low_income", 70, null), Part(Code, "any", "female", 3, 10),
                Part(Code, "any", "latinx", 12, null),
                Part("ESD112-rural", "any", "all", 5, 200),
                Part("06103", "any", "all", null, 200),
            ],
        };
        return new Release(TinyRelease.Identity, change is null ? content : change(content));
    }

    public static FigureRow Enrolled(string area, string group, int students, int? whole = 1_000) => new()
    {
        AreaCode = area,
        SchoolYear = Year,
        Measure = Measure.Enrollment,
        Level = "all",
        Group = group,
        Value = students,
        Status = FigureStatus.Value,
        SourceKey = "tests",
        Base = whole,
    };

    public static FigureRow Part(string area, string level, string group, int? students, int? enrolled) => new()
    {
        AreaCode = area,
        SchoolYear = Year,
        Measure = Measure.Participation,
        Level = level,
        Group = group,
        Value = students,
        Status = students is null ? FigureStatus.Suppressed : FigureStatus.Value,
        SourceKey = "tests_synthetic",
        DistrictsCovered = 4,
        DistrictsInArea = 4,
        Base = enrolled,
    };

    private static StudentGroup Group(string key, int position, string dimension, string? complement) => new()
    {
        Key = key,
        Label = key,
        Dimension = dimension,
        ComplementKey = complement,
        Priority = complement is not null && !key.StartsWith("not_", StringComparison.Ordinal),
        Position = position,
    };

    private static Area Class(string code) => new()
    {
        Code = code,
        Kind = AreaKind.DistrictClass,
        Name = code,
    };
}
