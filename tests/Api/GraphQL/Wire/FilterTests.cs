using CareerConnect.Api.Data;
using CareerConnect.Api.Figures;
using CareerConnect.Api.Programs;
using CareerConnect.Tests.Support;
using Xunit;

namespace CareerConnect.Tests.Api.GraphQL.Wire;

/// <summary>Every filter beside the same question asked in LINQ, over the same rows.</summary>
public sealed class FilterTests(GraphQLHost host) : IClassFixture<GraphQLHost>
{
    private static readonly Release Release = TinyRelease.Build();

    private static readonly Dictionary<string, Func<CareerProgram, bool>> Programs = new()
    {
        ["""name: { eq: "Welding" }"""] = p => p.Name == "Welding",
        ["""name: { eq: "welding" }"""] = _ => false,
        ["""name: { neq: "Welding" }"""] = p => p.Name != "Welding",
        ["""name: { in: ["Welding", "Nursing"] }"""] = p => p.Name is "Welding" or "Nursing",
        ["""name: { nin: ["Welding", "Nursing"] }"""] = p => p.Name is not ("Welding" or "Nursing"),
        ["""name: { contains: "ENFERMERIA" }"""] = p => p.Name == "Enfermería básica",
        ["""name: { contains: "ería" }"""] = p => p.Name == "Enfermería básica",
        ["""name: { contains: "%" }"""] = p => p.Name == "Ecology 100%",
        ["""name: { contains: "_" }"""] = _ => false,
        ["""name: { startsWith: "areas" }"""] = p => p.Name == "Áreas verdes",
        ["""name: { endsWith: "ING" }"""] = p => p.Name is "Welding" or "Nursing",
        ["""name: { ncontains: "e" }"""] = p => p.Name is "Robótica" or "Nursing",
        ["""name: { nstartsWith: "e", nendsWith: "g" }"""] =
            p => p.Name is not ("Enfermería básica" or "Ecology 100%" or "Welding" or "Nursing"),
        ["""city: { eq: null }"""] = p => p.City is null,
        ["""city: { neq: null }"""] = p => p.City is not null,
        ["""city: { neq: "Longview" }"""] = p => p.City is not null,
        ["""city: { nin: [] }"""] = p => p.City is not null,
        ["""city: { in: [] }"""] = _ => false,
        ["""city: { ncontains: "x" }"""] = p => p.City is not null,
        ["""level: { eq: PREP }"""] = p => p.Level == ProgramLevel.Prep,
        ["""level: { neq: UNKNOWN }"""] = p => p.Level != ProgramLevel.Unknown,
        ["""level: { in: [PREP, LAUNCH] }"""] = p => p.Level is ProgramLevel.Prep or ProgramLevel.Launch,
        ["""level: { nin: [PREP] }"""] = p => p.Level != ProgramLevel.Prep,
        ["""confirmed: { eq: false }"""] = p => !p.Confirmed,
        ["""gradeMin: { gt: 9 }"""] = p => p.GradeMin > 9,
        ["""gradeMin: { ngt: 9 }"""] = p => p.GradeMin <= 9,
        ["""gradeMin: { gte: 9 }"""] = p => p.GradeMin >= 9,
        ["""gradeMin: { ngte: 9 }"""] = p => p.GradeMin < 9,
        ["""gradeMin: { lt: 10 }"""] = p => p.GradeMin < 10,
        ["""gradeMin: { nlt: 10 }"""] = p => p.GradeMin >= 10,
        ["""gradeMin: { lte: 10 }"""] = p => p.GradeMin <= 10,
        ["""gradeMin: { nlte: 10 }"""] = p => p.GradeMin > 10,
        ["""gradeMin: { in: [9, 11] }"""] = p => p.GradeMin is 9 or 11,
        ["""gradeMin: { neq: 9 }"""] = p => p.GradeMin is not (null or 9),
        ["""gradeMin: { gte: 9, lt: 11 }"""] = p => p.GradeMin is 9 or 10,
        ["""highSchoolCredits: { gt: 4.5 }"""] = p => p.HighSchoolCredits > 4.5,
        ["""highSchoolCredits: { lte: 3 }"""] = p => p.HighSchoolCredits <= 3,
        ["""applicationDeadline: { gte: "2027-01-14" }"""] = p => p.ApplicationDeadline >= new DateOnly(2027, 1, 14),
        ["""lastBell: { lt: "15:00:00" }"""] = p => p.LastBell < new TimeOnly(15, 0),
        ["""and: [{ level: { eq: PREP } }, { gradeMax: { eq: 12 } }]"""] =
            p => p.Level == ProgramLevel.Prep && p.GradeMax == 12,
        ["""or: [{ level: { eq: PREP } }, { gradeMin: { eq: 11 } }], city: { neq: null }"""] =
            p => (p.Level == ProgramLevel.Prep || p.GradeMin == 11) && p.City is not null,
        ["""sector: { key: { eq: "local-health" } }"""] = p => p.SectorKey == "local-health",
        ["""sector: { key: { neq: "local-health" } }"""] = p => p.SectorKey is not (null or "local-health"),
        ["""county: { name: { in: ["Clark", "Klickitat"] } }"""] = p => p.CountyCode is "53011" or "53039",
        ["""servesCounties: { any: false }"""] = p => p.ServesCountyCodes.Count == 0,
        ["""servesCounties: { some: { slug: { eq: "clark" } } }"""] = p => p.ServesCountyCodes.Contains("53011"),
        ["""servesCounties: { all: { slug: { eq: "clark" } } }"""] = p => p.ServesCountyCodes.Count == 0,
        ["""servesCounties: { none: { slug: { eq: "clark" } } }"""] = p => !p.ServesCountyCodes.Contains("53011"),
        ["""districts: { some: { district: { county: { name: { eq: "Clark" } } } } }"""] =
            p => p.Slug is "program-01" or "program-02",
        ["""districts: { some: { relation: { eq: HOSTS }, district: { code: { eq: "06037" } } } }"""] =
            p => p.Slug == "program-02",
        ["""providers: { some: { name: { contains: "clinica" } } }"""] = p => p.Slug == "program-01",
        ["""districts: { some: { district: { countyNames: { some: { eq: "Lewis" } } } } }"""] =
            p => p.Slug is "program-01" or "program-03",
    };

    private static readonly Dictionary<string, Func<PublishedFigure, bool>> Figures = new()
    {
        ["value: { lt: 10 }"] = f => f.Value < 10,
        ["value: { lt: 1000 }"] = f => f.Status == FigureStatus.Value,
        ["value: { nlt: 10 }"] = f => f.Value >= 10,
        ["value: { neq: 40 }"] = f => f.Value is not (null or 40),
        ["value: { nin: [1] }"] = f => f.Value is not null,
        ["sharePercent: { ngt: 1 }"] = f => f.SharePercent <= 1,
        ["status: { eq: SUPPRESSED }"] = f => f.Status == FigureStatus.Suppressed,
        ["level: { key: { eq: \"any\" } }"] = f => f.LevelKey == "any",
        ["schoolYear: { gte: \"2022-23\" }"] = f => f.SchoolYear >= new SchoolYear(2022),
        ["area: { kind: { eq: DISTRICT } }, group: { priority: { eq: false } }"] = f => f.AreaCode != "ESD112",
        ["source: { synthetic: { eq: false } }"] = _ => false,
    };

    public static TheoryData<string> ProgramFilters => [.. Programs.Keys];

    public static TheoryData<string> FigureFilters => [.. Figures.Keys];

    [Theory]
    [MemberData(nameof(ProgramFilters))]
    public async Task A_filter_finds_what_linq_finds(string where)
    {
        var page = (await host.Data($"{{ programs(first: 100, where: {{ {where} }}) {{ totalCount nodes {{ slug }} }} }}"))["programs"]!;
        var expected = Release.Content.Programs.Where(Programs[where]).Select(p => p.Slug).ToList();
        Assert.Equal(expected, page["nodes"]!.AsArray().Select(n => (string)n!["slug"]!));
        Assert.Equal(expected.Count, (int)page["totalCount"]!);
    }

    [Theory]
    [MemberData(nameof(FigureFilters))]
    public async Task A_filter_of_figures_finds_what_linq_finds(string where)
    {
        var page = (await host.Data(
            $"{{ participation(first: 100, where: {{ {where} }}) {{ totalCount nodes {{ area {{ code }} schoolYear level {{ key }} }} }} }}"))["participation"]!;
        var expected = Release.Figures.Of(Measure.Participation).Where(Figures[where])
            .Select(f => $"{f.AreaCode} {f.SchoolYear} {f.LevelKey}").ToList();
        Assert.Equal(
            expected,
            page["nodes"]!.AsArray().Select(n => $"{n!["area"]!["code"]} {n["schoolYear"]} {n["level"]!["key"]}"));
        Assert.Equal(expected.Count, (int)page["totalCount"]!);
    }

    [Fact]
    public async Task A_filter_can_be_a_variable()
    {
        var page = (await host.Data(
            "query($w: ProgramFilterInput) { programs(first: 100, where: $w) { totalCount } }",
            new { w = new { name = new { @in = "Welding" }, level = new { eq = "PREP" } } }))["programs"]!;
        Assert.Equal(
            Release.Content.Programs.Count(p => p.Name == "Welding" && p.Level == ProgramLevel.Prep),
            (int)page["totalCount"]!);
    }

    [Theory]
    [InlineData("name: null")]
    [InlineData("and: null")]
    [InlineData("county: null")]
    [InlineData("gradeMin: { gt: null }")]
    [InlineData("name: { contains: null }")]
    [InlineData("servesCounties: { any: null }")]
    [InlineData("and: [{ and: [{ and: [{ and: [{ and: [{ and: [] }] }] }] }] }]")]
    public async Task A_filter_that_says_nothing_sure_is_refused(string where) =>
        Assert.Equal("BAD_FILTER", await host.ErrorCode($"{{ programs(where: {{ {where} }}) {{ totalCount }} }}"));

    [Fact]
    public async Task A_filter_of_many_conditions_values_or_letters_is_refused()
    {
        const string Query = "query($w: ProgramFilterInput) { programs(where: $w) { totalCount } }";
        var arm = new { gradeMin = new { eq = 1 } };
        Assert.Equal("BAD_FILTER", await host.ErrorCode(Query, new { w = new { or = Enumerable.Repeat(arm, 60) } }));
        Assert.Equal("BAD_FILTER", await host.ErrorCode(
            Query, new { w = new { gradeMin = new { @in = Enumerable.Range(0, 201) } } }));
        Assert.Equal("BAD_FILTER", await host.ErrorCode(
            Query, new { w = new { name = new { contains = new string('a', 201) } } }));
    }

    [Fact]
    public async Task A_null_filter_variable_is_no_filter() =>
        Assert.Equal(24, (int)(await host.Data(
            "query($w: ProgramFilterInput) { programs(where: $w) { totalCount } }", new { w = (object?)null }))["programs"]!["totalCount"]!);
}
