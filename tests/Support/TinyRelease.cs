using System.Globalization;
using CareerConnect.Api.Data;
using CareerConnect.Api.Districts;
using CareerConnect.Api.Events;
using CareerConnect.Api.Figures;
using CareerConnect.Api.Goals;
using CareerConnect.Api.Outcomes;
using CareerConnect.Api.Participation;
using CareerConnect.Api.Partners;
using CareerConnect.Api.Programs;
using CareerConnect.Api.Provenance;
using CareerConnect.Api.Regions;
using CareerConnect.Api.Sectors;

namespace CareerConnect.Tests.Support;

/// <summary>A small release made by hand: known rows with nulls, accents, withheld and missing figures.</summary>
public static class TinyRelease
{
    public const string Identity = "00000000000000000000000000000000000000000000000000000000000071a1";

    private const string SourceKey = "tests";
    private const string Synthetic = "tests_synthetic";

    private static readonly DateOnly Seen = new(2026, 11, 23);
    private static readonly string[] DistrictCodes = ["06037", "06103", "08122", "20403"];
    private static readonly string[] CountyCodes = ["53011", "53015", "53039"];
    private static readonly string[] GroupKeys = ["all", "female", "not_female"];
    private static readonly string[] CountedLevels = ["any", "explore"];
    private static readonly SchoolYear[] Years = [new(2021), new(2022)];

    private static readonly string[] Names =
        ["Enfermería básica", "Welding", "carpentry", "Robótica", "Ecology 100%", "Nursing", "Áreas verdes"];

    public static Release Build(string identity = Identity, Func<ReleaseContent, ReleaseContent>? change = null) =>
        new(identity, change is null ? Content() : change(Content()));

    public static ReleaseContent Content() => new()
    {
        Region = new Region
        {
            Code = "ESD112",
            Name = "Tiny Region",
            Network = "Tiny Network",
            Host = "Tiny Host",
            Website = "https://example.org",
            StateCode = "WA",
            State = "Washington",
            Vision = "Each student.",
            Strategies = ["First.", "Second."],
            Values = ["One."],
            SourceKey = SourceKey,
        },
        Counties =
        [
            new County { Code = "53011", Slug = "clark", Name = "Clark" },
            new County { Code = "53015", Slug = "cowlitz", Name = "Cowlitz" },
            new County { Code = "53039", Slug = "klickitat", Name = "Klickitat" },
        ],
        Areas =
        [
            new Area { Code = "06037", Kind = AreaKind.District, Name = "Vancouver" },
            new Area { Code = "06103", Kind = AreaKind.District, Name = "Green Mountain" },
            new Area { Code = "08122", Kind = AreaKind.District, Name = "Longview" },
            new Area { Code = "20403", Kind = AreaKind.District, Name = "Roosevelt" },
            new Area { Code = "53011", Kind = AreaKind.County, Name = "Clark" },
            new Area { Code = "53015", Kind = AreaKind.County, Name = "Cowlitz" },
            new Area { Code = "53039", Kind = AreaKind.County, Name = "Klickitat" },
            new Area { Code = "ESD112", Kind = AreaKind.Region, Name = "Tiny Region" },
            new Area { Code = "WA", Kind = AreaKind.State, Name = "Washington" },
        ],
        Districts =
        [
            District("06037", "vancouver", "Vancouver", "53011", 45.6),
            District("06103", "green-mountain", "Green Mountain", "53011", null),
            District("08122", "longview", "Longview", "53015", 0),
            District("20403", "roosevelt", "Roosevelt", "53039", 100),
        ],
        Sectors = [Sector("local-health", "Health"), Sector("local-trades", "Trades")],
        Partners =
        [
            Partner("clinica-pena", "Clínica Peña", PartnerKind.HealthSystem, "local-health", "53011"),
            Partner("longview-mill", "Longview Mill", PartnerKind.Employer, "local-trades", "53015"),
            Partner("river-college", "River College", PartnerKind.College, null, null),
        ],
        Programs = [.. Enumerable.Range(1, 24).Select(Program)],
        Events =
        [
            new CareerEvent
            {
                Slug = "career-fair",
                Name = "Feria de carreras",
                Level = ProgramLevel.Explore,
                LevelBasis = LevelBasis.Definition,
                ProviderText = "River College",
                CountyCode = "53011",
                LocationBasis = LocationBasis.Site,
                ServesCountyCodes = ["53011", "53015"],
                Transport = TransportKind.Unknown,
                Paid = YesNoUnknown.No,
                Cost = CostKind.Free,
                Status = ProgramStatus.Historic,
                StatusText = "2019",
                WhenText = "Spring",
                Date = new DateOnly(2019, 4, 2),
                SourceKey = SourceKey,
            },
        ],
        OpportunityDistricts =
        [
            Part("career-fair", false, "06037", DistrictRelation.Serves),
            Part("program-01", false, "06037", DistrictRelation.Sends),
            Part("program-01", false, "08122", DistrictRelation.Hosts),
            Part("program-02", false, "06037", DistrictRelation.Hosts),
            Part("river-college", true, "20403", DistrictRelation.Sends),
        ],
        OpportunityPartners =
        [
            new OpportunityPartner { OpportunitySlug = "program-01", PartnerSlug = "clinica-pena", Part = PartnerPart.Provider },
            new OpportunityPartner { OpportunitySlug = "program-01", PartnerSlug = "longview-mill", Part = PartnerPart.Partner },
            new OpportunityPartner { OpportunitySlug = "program-03", PartnerSlug = "river-college", Part = PartnerPart.Provider },
        ],
        Outcomes =
        [
            new Outcome
            {
                Key = "06037-grad-2024",
                AreaKind = AreaKind.District,
                AreaCode = "06037",
                AreaName = "Vancouver",
                Measure = "graduation_rate_4yr",
                Group = "all",
                Period = "2024",
                ValueText = "85.5",
                Value = 85.5,
                Unit = "percent",
                Citation = "https://example.org/grad",
                SourceKey = SourceKey,
            },
            new Outcome
            {
                Key = "sw-grad-2024",
                AreaKind = AreaKind.Other,
                AreaName = "Southwest Washington",
                Measure = "graduation_rate_4yr",
                Group = "all",
                ValueText = "80-84",
                Unit = "percent_range",
                Citation = "https://example.org/grad",
                SourceKey = SourceKey,
            },
        ],
        Goals =
        [
            new Goal
            {
                Key = "enrolled_after",
                PlanGoal = "1",
                Metric = "Enrolled within a year",
                Unit = "percent",
                Baseline = 46,
                Target = 60,
                Comparator = GoalComparator.AtLeast,
                TargetDate = "2023-24",
                SourceKey = SourceKey,
            },
        ],
        Sources = [Source(SourceKey, "Test facts", false), Source(Synthetic, "Made-up figures", true)],
        Levels = [Level("any", 1), Level("explore", 2), Level("launch", 4), Level("prep", 3)],
        Groups =
        [
            new StudentGroup { Key = "all", Label = "All students", Dimension = "all", Priority = false, Position = 1 },
            new StudentGroup { Key = "female", Label = "Female", Dimension = "gender", ComplementKey = "not_female", Priority = true, Position = 2 },
            new StudentGroup { Key = "not_female", Label = "Not female", Dimension = "gender", ComplementKey = "female", Priority = false, Position = 3 },
        ],
        NetworkFacts = [new NetworkFact { Key = "partners", Value = "100+", Citation = "Front page", SourceKey = SourceKey }],
        CountyOutlines = [Outline("53011", -122.8, 45.6), Outline("53015", -123, 46)],
        Figures = [.. Enrollment(), .. Participation()],
    };

    // A triangle of half a degree; Klickitat has none.
    private static CountyOutline Outline(string county, double west, double south) => new()
    {
        CountyCode = county,
        Geometry = string.Create(
            CultureInfo.InvariantCulture,
            $$"""{"type":"Polygon","coordinates":[[[{{west}},{{south}}],[{{west + 0.5}},{{south}}],[{{west + 0.5}},{{south + 0.5}}],[{{west}},{{south}}]]]}"""),
        SourceKey = SourceKey,
        DateSeen = Seen,
    };

    private static District District(string code, string slug, string name, string county, double? rural) => new()
    {
        Code = code,
        Slug = slug,
        Name = name,
        CountyCode = county,
        CountyNames = county == "53011" ? ["Clark"] : ["Cowlitz", "Lewis"],
        LocaleClass = rural is null ? LocaleClass.Unknown : LocaleClass.Rural,
        RuralStudentsPercent = rural,
        SourceKey = SourceKey,
        DateSeen = Seen,
    };

    private static Sector Sector(string key, string label) =>
        new() { Key = key, Label = label, ListKey = "local", SourceKey = SourceKey };

    private static Partner Partner(string slug, string name, PartnerKind kind, string? sector, string? county) => new()
    {
        Slug = slug,
        Name = name,
        Kind = kind,
        SectorKey = sector,
        CountyCode = county,
        LocationBasis = county is null ? LocationBasis.None : LocationBasis.Source,
        SourceKey = SourceKey,
    };

    // Every field that may be null is null in some rows, in patterns that do not coincide.
    private static CareerProgram Program(int number) => new()
    {
        Slug = $"program-{number:00}",
        Name = Names[number % Names.Length],
        Level = (ProgramLevel)(number % 4),
        LevelBasis = LevelBasis.Stated,
        SectorKey = number % 3 == 0 ? null : number % 3 == 1 ? "local-health" : "local-trades",
        ProviderText = "A provider",
        CountyCode = number % 5 == 0 ? null : CountyCodes[number % 3],
        City = number % 2 == 0 ? null : "Vancouver",
        LocationBasis = LocationBasis.Provider,
        ServesCountyCodes = number % 4 == 0 ? ["53015", "53011"] : [],
        Transport = TransportKind.Unknown,
        Paid = (YesNoUnknown)(number % 3),
        Cost = CostKind.Unknown,
        GradeMin = number % 3 == 0 ? null : 8 + (number % 4),
        GradeMax = number % 4 == 0 ? null : 12,
        Status = number % 6 == 0 ? ProgramStatus.Check : ProgramStatus.Current,
        StatusText = "seen",
        HighSchoolCredits = number % 4 == 1 ? null : number / 2.0,
        LastBell = number == 7 ? new TimeOnly(14, 30) : null,
        ApplicationDeadline = number % 7 == 0 ? new DateOnly(2027, 1, number) : null,
        SourceKey = SourceKey,
        DateSeen = Seen,
    };

    private static OpportunityDistrict Part(string slug, bool all, string district, DistrictRelation relation) => new()
    {
        OpportunitySlug = slug,
        AllOfProvider = all,
        DistrictCode = district,
        Relation = relation,
        SourceKey = SourceKey,
    };

    private static DataSource Source(string key, string title, bool synthetic) => new()
    {
        Key = key,
        Title = title,
        Publisher = "The tests",
        Period = "2021-22 to 2022-23",
        DateSeen = Seen,
        Licence = "none",
        Synthetic = synthetic,
        Precedence = synthetic ? -1 : 10,
    };

    private static ParticipationLevel Level(string key, int position) => new()
    {
        Key = key,
        Label = key.ToUpperInvariant(),
        Definition = $"What counts as {key}.",
        Citation = "The tests",
        Position = position,
    };

    private static IEnumerable<FigureRow> Enrollment() =>
        from area in DistrictCodes.Append("ESD112").Append("WA")
        from year in Years
        from cell in GroupKeys
        select new FigureRow
        {
            AreaCode = area,
            SchoolYear = year,
            Measure = Measure.Enrollment,
            Level = "all",
            Group = cell,
            Value = area == "20403" ? null : 100 * (cell == "all" ? 2 : 1),
            Status = area == "20403" ? FigureStatus.NotAvailable : FigureStatus.Value,
            SourceKey = SourceKey,
            DistrictsCovered = area == "ESD112" ? 3 : null,
            DistrictsInArea = area == "ESD112" ? 4 : null,
        };

    // Roosevelt is withheld in both years, Longview in the second.
    private static IEnumerable<FigureRow> Participation() =>
        from area in DistrictCodes.Append("ESD112")
        from year in Years
        from level in CountedLevels
        let hidden = area == "20403" || (area == "08122" && year == Years[1])
        select new FigureRow
        {
            AreaCode = area,
            SchoolYear = year,
            Measure = Measure.Participation,
            Level = level,
            Group = "all",
            Value = hidden ? null : (level == "any" ? 40 : 20) + Array.IndexOf(DistrictCodes, area),
            Status = hidden ? FigureStatus.Suppressed : FigureStatus.Value,
            SourceKey = Synthetic,
            Base = hidden ? null : 200,
        };
}
