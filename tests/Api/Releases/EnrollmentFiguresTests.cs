using CareerConnect.Api.Data;
using CareerConnect.Api.Districts;
using CareerConnect.Api.Enrollment;
using CareerConnect.Api.Figures;
using CareerConnect.Api.Provenance;
using CareerConnect.Api.Releases;
using Xunit;

namespace CareerConnect.Tests.Api.Releases;

public sealed class EnrollmentFiguresTests
{
    private static readonly SchoolYear Year = new(2020);

    private static readonly RegionDefinition Definition = RegionDefinition.Read();

    private static readonly District[] Districts = [District("06037", "53011"), District("06098", "53011"), District("35200", "53069")];

    private static readonly SourceRanking Ranking = new(
        [Source("old", 1), Source("new", 5), Source("made_up", 0, synthetic: true)]);

    [Fact]
    public void A_sum_says_how_many_districts_it_covers_and_divides_by_their_enrolment()
    {
        var figures = Build(
            Count("06037", "all", 1000), Count("06098", "all", 200), Count("35200", "all", 100),
            Count("06037", "low_income", 400), Count("06098", "low_income", null, FigureStatus.Suppressed),
            Count("35200", "low_income", null, FigureStatus.NotAvailable));
        var region = Find(figures, "ESD112", "low_income");
        Assert.Equal((400, 1, 3, 1000), (region!.Value, region.DistrictsCovered, region.DistrictsInArea, region.Base));
        Assert.Equal(1300, Find(figures, "ESD112", "all")!.Value);
        Assert.Equal(1200, Find(figures, "53011", "all")!.Value);
    }

    [Fact]
    public void A_place_whose_districts_all_miss_a_figure_has_no_sum() =>
        Assert.Null(Find(
            Build(Count("06037", "all", 1000), Count("35200", "low_income", null, FigureStatus.NotAvailable)),
            "53069", "low_income"));

    [Fact]
    public void Of_two_sources_the_one_with_the_higher_precedence_is_published() =>
        Assert.Equal(1001, Find(
            Build(Count("06037", "all", 1000, source: "old"), Count("06037", "all", 1001, source: "new")),
            "06037", "all")!.Value);

    [Fact]
    public void A_withheld_count_is_not_replaced_by_an_older_one() =>
        Assert.Equal(FigureStatus.Suppressed, Find(
            Build(
                Count("06037", "migrant", 12, source: "old"),
                Count("06037", "migrant", null, FigureStatus.Suppressed, "new")),
            "06037", "migrant")!.Status);

    [Fact]
    public void Genders_of_a_place_and_year_come_from_one_source() =>
        Assert.Null(Find(
            Build(Count("06037", "male", 520, source: "old"), Count("06037", "female", 480, source: "new")),
            "06037", "male"));

    [Fact]
    public void A_missing_count_gives_way_to_another_source() =>
        Assert.Equal(12, Find(
            Build(
                Count("06037", "migrant", 12, source: "old"),
                Count("06037", "migrant", null, FigureStatus.NotAvailable, "new")),
            "06037", "migrant")!.Value);

    [Fact]
    public void A_made_up_count_never_replaces_a_real_one() =>
        Assert.Equal("old", Find(
            Build(Count("06037", "female", 480, source: "old"), Count("06037", "female", 500, source: "made_up")),
            "06037", "female")!.SourceKey);

    [Fact]
    public void A_sum_with_one_made_up_part_is_made_up() =>
        Assert.Equal("made_up", Find(
            Build(Count("06037", "female", 480, source: "new"), Count("06098", "female", 500, source: "made_up")),
            "ESD112", "female")!.SourceKey);

    [Fact]
    public void The_state_is_no_part_of_the_region() =>
        Assert.Equal(5, Find(Build(Count("WA", "all", 1_000_000), Count("06037", "all", 5)), "ESD112", "all")!.Value);

    private static List<FigureRow> Build(params EnrollmentCount[] counts) =>
        EnrollmentFigures.Build(
            counts,
            SummedArea.All(Definition.Region, Definition.Counties, Definition.CountyGroups, Districts),
            Definition,
            Ranking);

    private static FigureRow? Find(List<FigureRow> figures, string area, string group) =>
        figures.SingleOrDefault(f => f.AreaCode == area && f.Group == group);

    private static EnrollmentCount Count(
        string area, string group, int? students, FigureStatus status = FigureStatus.Value, string source = "new") => new()
        {
            AreaCode = area,
            SchoolYear = Year,
            Group = group,
            Students = students,
            Status = status,
            SourceKey = source,
        };

    private static District District(string code, string county) => new()
    {
        Code = code,
        Slug = code,
        Name = code,
        CountyCode = county,
        CountyNames = [],
        LocaleClass = LocaleClass.Unknown,
        SourceKey = "new",
    };

    private static DataSource Source(string key, int precedence, bool synthetic = false) => new()
    {
        Key = key,
        Title = key,
        Publisher = key,
        Period = "2020-21",
        DateSeen = new DateOnly(2026, 11, 23),
        Licence = "none",
        Synthetic = synthetic,
        Precedence = precedence,
    };
}
