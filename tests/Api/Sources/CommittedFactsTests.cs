using CareerConnect.Api.Data;
using CareerConnect.Api.Enrollment;
using CareerConnect.Api.Figures;
using CareerConnect.Api.Programs;
using CareerConnect.Api.Provenance;
using CareerConnect.Api.Sources;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CareerConnect.Tests.Api.Sources;

/// <summary>The real totals of the committed tables, and that nothing in them hangs in the air.</summary>
public sealed class CommittedFactsTests(CommittedFacts facts) : IClassFixture<CommittedFacts>
{
    private readonly WorkingDb _db = facts.Db;

    [Fact]
    public void Every_row_of_every_table_is_there()
    {
        Assert.Equal(30, _db.Districts.Count());
        Assert.Equal(133, _db.Programs.Count());
        Assert.Equal(30, _db.Events.Count());
        Assert.Equal(184, _db.Partners.Count());
        Assert.Equal(150, _db.OpportunityDistricts.Count());
        Assert.Equal(70, _db.Sectors.Count());
        Assert.Equal(13, _db.Goals.Count());
        Assert.Equal(10, _db.NetworkFacts.Count());
        Assert.Equal(6, _db.CountyOutlines.Count());
        Assert.Equal(36 + 35 + 495 + 10 + 8, _db.Outcomes.Count());
    }

    // Of region_population.csv as collected: sums made independently of this import.
    [Theory]
    [InlineData("2019-20", 103_136)]
    [InlineData("2020-21", 96_338)]
    [InlineData("2021-22", 96_113)]
    [InlineData("2022-23", 96_983)]
    [InlineData("2023-24", 96_824)]
    public void Enrolment_of_the_region_is_the_sum_of_thirty_districts(string year, int students)
    {
        var counts = Of(year, "all");

        Assert.Equal(30, counts.Count);
        Assert.Equal(students, counts.Sum(c => c.Students));
    }

    // The same table; complements withheld here are not in these two years and columns.
    [Theory]
    [InlineData("2019-20", "low_income", 46_973, 28)]
    [InlineData("2020-21", "low_income", 43_000, 28)]
    public void A_program_group_adds_up_over_the_districts_that_have_it(
        string year, string group, int students, int districts)
    {
        var counts = Of(year, group);

        Assert.Equal(30, counts.Count);
        Assert.Equal(students, counts.Sum(c => c.Students));
        Assert.Equal(districts, counts.Count(c => c.Status == FigureStatus.Value));
        Assert.Equal(30 - districts, counts.Count(c => c.Status == FigureStatus.NotAvailable));
    }

    // Region rows of indicators_more.csv, made before small counts were withheld; in these years no girls are.
    [Theory]
    [InlineData("2014-15", 48_396, 99_517)]
    [InlineData("2017-18", 49_844, 102_907)]
    public void Girls_and_all_students_add_up_to_the_publishers_region(string year, int female, int all)
    {
        Assert.Equal(female, Of(year, "female").Sum(c => c.Students));
        Assert.Equal(all, Of(year, "all").Sum(c => c.Students));
    }

    [Fact]
    public void Girls_are_withheld_where_they_are_few_and_boys_with_them()
    {
        Assert.Equal(FigureStatus.Suppressed, Cell("20403", "2015-16", "female")!.Status);
        Assert.Equal(FigureStatus.Suppressed, Cell("20403", "2015-16", "male")!.Status);
        Assert.Equal(FigureStatus.Value, Cell("20403", "2015-16", "all")!.Status);
    }

    [Fact]
    public void Missing_and_withheld_counts_are_told_apart_and_neither_is_zero()
    {
        var roosevelt = Cell("20403", "2020-21", "low_income");
        var wishram = Cell("20094", "2020-21", "migrant");
        var gone = _db.EnrollmentCounts.Where(c => c.Status != FigureStatus.Value).AsNoTracking().ToList();

        Assert.Equal((FigureStatus.NotAvailable, null), (roosevelt!.Status, roosevelt.Students));
        Assert.Equal((FigureStatus.Suppressed, null), (wishram!.Status, wishram.Students));
        Assert.NotEmpty(gone);
        Assert.All(gone, c => Assert.Null(c.Students));
    }

    [Fact]
    public void A_column_no_source_filled_makes_no_row()
    {
        Assert.Null(Cell("06037", "2020-21", "female"));
        Assert.Null(Cell("06037", "2020-21", "latinx"));
        Assert.NotNull(Cell("06037", "2017-18", "latinx"));
    }

    [Fact]
    public void No_count_of_fewer_than_ten_is_there_or_left_over_from_a_total()
    {
        var counts = _db.EnrollmentCounts.AsNoTracking().ToList();
        var totals = counts.Where(c => c.Group == "all")
            .ToDictionary(c => (c.SourceKey, c.AreaCode, c.SchoolYear), c => c.Students);
        var groups = counts.Where(c => c.Group != "all" && c.Students is not null).ToList();

        Assert.True(groups.Count > 1500, $"{groups.Count} counts");
        Assert.DoesNotContain(groups, c => c.Students is > 0 and < 10);
        Assert.DoesNotContain(
            groups, c => totals[(c.SourceKey, c.AreaCode, c.SchoolYear)] - c.Students is > 0 and < 10);
        Assert.DoesNotContain(groups, c => totals[(c.SourceKey, c.AreaCode, c.SchoolYear)] == c.Students);
    }

    [Fact]
    public void A_group_whose_few_others_would_show_is_withheld_with_a_companion()
    {
        foreach (var year in new[] { "2021-22", "2022-23", "2023-24" })
        {
            Assert.Equal(FigureStatus.Suppressed, Cell("20094", year, "low_income")!.Status);
            Assert.Equal(2, Of(year, "low_income").Count(c => c.Status == FigureStatus.Suppressed));
        }

        Assert.Equal(FigureStatus.Suppressed, Cell("20403", "2023-24", "english_learners")!.Status);
    }

    [Fact]
    public void Statewide_totals_are_there_by_gender_and_race()
    {
        var state = _db.EnrollmentCounts.Where(c => c.AreaCode == "WA").AsNoTracking().ToList();

        Assert.Equal(8 * 17, state.Count);
        Assert.Equal(
            268_486, state.Single(c => c.SchoolYear == SchoolYear.Parse("2020-21") && c.Group == "latinx").Students);
    }

    [Fact]
    public void Every_slug_is_short_valid_and_unique()
    {
        List<string> opportunities = [.. _db.Programs.Select(p => p.Slug), .. _db.Events.Select(e => e.Slug)];
        List<string> others = [.. _db.Partners.Select(p => p.Slug), .. _db.Districts.Select(d => d.Slug)];

        Assert.Equal(163, opportunities.Distinct().Count());
        Assert.Equal(214, others.Count);
        Assert.All(opportunities.Concat(others), slug => Assert.True(Slug.IsValid(slug), slug));
        Assert.Equal("evergreen", _db.Districts.Single(d => d.Code == "06114").Slug);
    }

    [Fact]
    public void Every_reference_leads_somewhere()
    {
        var opportunities = Opportunities().Select(o => o.Slug).ToHashSet();
        var partners = _db.Partners.Select(p => p.Slug).ToHashSet();
        var districts = _db.Districts.Select(d => d.Code).ToHashSet();
        var sectors = _db.Sectors.Select(s => s.Key).ToHashSet();
        var roles = _db.OpportunityPartners.AsNoTracking().ToList();

        Assert.True(roles.Count > 250, $"{roles.Count} roles");
        Assert.All(roles, r => Assert.Contains(r.OpportunitySlug, opportunities));
        Assert.All(roles, r => Assert.Contains(r.PartnerSlug, partners));
        Assert.All(_db.OpportunityDistricts, d => Assert.True(
            districts.Contains(d.DistrictCode)
            && (d.AllOfProvider ? partners : opportunities).Contains(d.OpportunitySlug)));
        Assert.All(Opportunities(), o => Assert.Contains(o.SectorKey!, sectors));
        Assert.All(_db.Partners.Where(p => p.SectorKey != null), p => Assert.Contains(p.SectorKey!, sectors));
        Assert.Equal(9, _db.OpportunityDistricts.Count(
            d => d.AllOfProvider && d.OpportunitySlug == "cascadia-technical-academy"));
    }

    [Fact]
    public void Two_organizations_in_one_text_are_both_found()
    {
        string[] Providers(string slug) =>
        [
            .. _db.OpportunityPartners.Where(p => p.OpportunitySlug == slug && p.Part == PartnerPart.Provider)
                .Select(p => p.PartnerSlug).AsEnumerable().Order(StringComparer.Ordinal),
        ];

        Assert.Equal(["career-connect-southwest", "educational-service-district-112"], Providers("npower-girls"));
        Assert.Equal(
            ["stevenson-carson-school-district", "washington-state-university-extension-skamania-county"],
            Providers("forest-youth-success"));
    }

    [Fact]
    public void Every_alias_is_of_use()
    {
        var texts = Opportunities().Select(o => $"{o.ProviderText};{o.PartnersText}")
            .SelectMany(text => text.Split([";", " / "], StringSplitOptions.TrimEntries)).ToHashSet();
        var aliases = new CsvTable(
            Path.Combine(CommittedFacts.Folder, "ProgramPages", "aliases.csv"),
            new CsvLayout { Needed = ["text", "program", "partner", "reason"] },
            new ImportErrors(),
            _ => { }).Rows().ToList();

        Assert.True(aliases.Count > 70, $"{aliases.Count} aliases");
        Assert.All(aliases, a => Assert.Contains(a.Required("text"), texts));
    }

    [Fact]
    public void Every_fact_names_its_source_and_the_day_it_was_seen_and_nobody_has_reviewed_it()
    {
        var sources = _db.Sources.Select(s => s.Key).ToHashSet();
        List<Fact> all =
        [
            .. _db.Districts, .. _db.Sectors, .. _db.Partners, .. _db.Programs, .. _db.Events, .. _db.Outcomes,
            .. _db.Goals, .. _db.NetworkFacts, .. _db.OpportunityDistricts,
        ];

        Assert.Equal(30 + 70 + 184 + 133 + 30 + 584 + 13 + 10 + 150, all.Count);
        Assert.All(all, f => Assert.Contains(f.SourceKey, sources));
        Assert.All(all, f => Assert.Equal(new DateOnly(2026, 11, 23), f.DateSeen));
        Assert.All(all, f => Assert.True(f.ReviewedBy is null && f.ReviewDue is null));
        Assert.DoesNotContain(_db.Sources, s => s.Synthetic);
        Assert.Contains("network_pages", sources);
    }

    [Fact]
    public void An_unconfirmed_program_is_not_offered()
    {
        Assert.DoesNotContain(
            Opportunities(), o => o.Confirmed && (o.StatusText.StartsWith("check", StringComparison.Ordinal)
                || o.StatusText.StartsWith("historic", StringComparison.Ordinal)));
        Assert.Equal(
            [
                (ProgramStatus.Current, 17), (ProgramStatus.Reported, 57), (ProgramStatus.Planned, 13),
                (ProgramStatus.Check, 61), (ProgramStatus.Historic, 15),
            ],
            Opportunities().GroupBy(o => o.Status).OrderBy(g => g.Key).Select(g => (g.Key, g.Count())));
    }

    [Fact]
    public void The_plans_lost_participation_is_said_to_be_lost()
    {
        var lost = _db.Outcomes.Where(o => o.Measure == "plan_participation_pct").AsNoTracking().ToList();

        Assert.Equal(
            ["female", "latinx", "low_income", "rural"], lost.Select(o => o.Group).Order(StringComparer.Ordinal));
        Assert.All(lost, o => Assert.Equal((null, "not_found"), (o.Value, o.StatusText)));
        Assert.Contains("pictures", _db.Sources.Single(s => s.Key == lost[0].SourceKey).Note, StringComparison.Ordinal);
    }

    private List<Opportunity> Opportunities() =>
        [.. _db.Programs.AsNoTracking().AsEnumerable().Cast<Opportunity>(), .. _db.Events.AsNoTracking()];

    private List<EnrollmentCount> Of(string year, string group) =>
    [
        .. _db.EnrollmentCounts.AsNoTracking()
            .Where(c => c.SchoolYear == SchoolYear.Parse(year) && c.Group == group && c.AreaCode != "WA"),
    ];

    private EnrollmentCount? Cell(string district, string year, string group) =>
        Of(year, group).SingleOrDefault(c => c.AreaCode == district);
}
