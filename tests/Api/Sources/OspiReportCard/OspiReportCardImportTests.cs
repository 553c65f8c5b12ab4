using CareerConnect.Api.Data;
using CareerConnect.Api.Enrollment;
using CareerConnect.Api.Figures;
using CareerConnect.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CareerConnect.Tests.Api.Sources.OspiReportCard;

public sealed class OspiReportCardImportTests : IDisposable
{
    private readonly TinyStore _store = new();

    public void Dispose() => _store.Dispose();

    [Theory]
    [InlineData(OspiFile.ManyYears)]
    [InlineData(OspiFile.OneYear)]
    [InlineData(OspiFile.Api)]
    public void Each_layout_gives_every_group_of_a_district(string header)
    {
        ImportText(new OspiFile(header).Row(("Gradelevel", "All Grades")).Text(mark: true));

        var counts = Counts("06037").ToDictionary(c => c.Group, c => c.Students);
        Assert.Equal(21, counts.Count);
        Assert.Equal(1000, counts["all"]);
        Assert.Equal(480, counts["female"]);
        Assert.Equal(230, counts["latinx"]);
        Assert.Equal(20, counts["native_hawaiian_pacific_islander"]);
        Assert.Equal(13, counts["foster_care"]);
        Assert.Equal("https://data.wa.gov/d/ymi4-syjv", Source("ospi_report_card_enrollment_2021-22").Url);
    }

    [Fact]
    public void The_view_of_the_state_does_not_replace_the_districts_of_a_whole_file()
    {
        ImportText(new OspiFile(OspiFile.ManyYears).Row().Text());
        ImportText(new OspiFile(OspiFile.StateView)
            .Row(("OrganizationLevel", "State"), ("All Students", "90,000"), ("Female", "45,000"), ("Male", "44,000"),
                ("White", "60,000")).Text());

        Assert.Equal(1000, Count("06037", "all").Students);
        Assert.Equal(90_000, Count("WA", "all").Students);
        Assert.True(Source("ospi_report_card_enrollment_state_2021-22").Precedence
            < Source("ospi_report_card_enrollment_2021-22").Precedence);
    }

    [Fact]
    public void Only_all_grades_of_the_regions_districts_and_the_state_are_read_and_the_rest_is_counted()
    {
        ImportText(new OspiFile(OspiFile.ManyYears)
            .Row(("DistrictCode", "6,037"), ("All Students", "1,000"))
            .Row(("DistrictCode", "1,147"))
            .Row(("DistrictCode", "17001"))
            .Row(("Gradelevel", "9th Grade"))
            .Row(("OrganizationLevel", "School"))
            .Row(("OrganizationLevel", "School"), ("All Students", "few"))
            .Row(("OrganizationLevel", "State"), ("County", "Multiple"), ("DistrictCode", "NULL"))
            .Text());

        Assert.Equal(["06037", "WA"], Areas());
        var said = _store.Progress.ToString();
        Assert.Contains("2021-22: 1 of 4 districts", said, StringComparison.Ordinal);
        Assert.Contains(
            "passed over: 2 other districts, 2 rows of schools and other places, 1 rows of single grades", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_stays_nothing_and_what_ospi_withheld_stays_withheld()
    {
        ImportText(new OspiFile(OspiFile.Api)
            .Row(("Migrant", "NULL"), ("Homeless", "NA"), ("Highly Capable", "N<10"), ("Section 504", "0"), ("Mobile", ""))
            .Row(("DistrictCode", "6103"), ("Migrant", "NULL"), ("dat", "DAT Applied: N < 10"))
            .Text());

        Assert.Equal((null, FigureStatus.NotAvailable), Cell("06037", "migrant"));
        Assert.Equal((null, FigureStatus.NotAvailable), Cell("06037", "homeless"));
        Assert.Equal((null, FigureStatus.NotAvailable), Cell("06037", "mobile"));
        Assert.Equal((null, FigureStatus.Suppressed), Cell("06037", "highly_capable"));
        Assert.Equal((0, FigureStatus.Value), Cell("06037", "section_504"));
        Assert.Equal((null, FigureStatus.Suppressed), Cell("06103", "migrant"));
    }

    [Fact]
    public void A_zero_from_before_the_group_was_collected_is_no_count()
    {
        ImportText(new OspiFile(OspiFile.ManyYears)
            .Row(("SchoolYear", "2015-16"), ("Military Parent", "0"))
            .Row(("SchoolYear", "2016-17"), ("Military Parent", "0")).Text());

        Assert.Equal(
            [(2015, FigureStatus.NotAvailable), (2016, FigureStatus.Value)],
            Counts("06037").Where(c => c.Group == "military_parent").Select(c => (c.SchoolYear.StartYear, c.Status)).Order());
    }

    [Fact]
    public void A_small_group_is_withheld_with_a_companion()
    {
        ImportText(new OspiFile(OspiFile.ManyYears)
            .Row(("Gender X", "7"), ("Male", "513"), ("Asian", "3"), ("White", "605"), ("Migrant", "4"), ("Low-Income", "994"))
            .Text());

        Assert.Equal(
            ["american_indian_alaskan_native", "asian", "gender_x", "low_income", "male", "migrant"],
            Counts("06037").Where(c => c.Status == FigureStatus.Suppressed).Select(c => c.Group).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(Counts("06037"), c => c.Students is > 0 and < 10);
    }

    [Fact]
    public void Of_many_made_up_places_no_withheld_group_can_be_worked_out_from_its_row()
    {
        var random = new Random(7);
        var file = new OspiFile(OspiFile.ManyYears);
        var made = new Dictionary<(string, int), Dictionary<string, int>>();
        foreach (var (code, year) in TinyRegion.Districts.SelectMany(d => Enumerable.Range(2014, 10), (d, year) => (d.Code, year)))
        {
            var counts = Places.MakeUp(random);
            made[(code, year)] = counts.ToDictionary(c => c.Key, c => c.Value.Students);
            file.Row([("DistrictCode", code), ("SchoolYear", new SchoolYear(year).ToString()),
                .. counts.Values.Select(c => (c.Header, $"{c.Students}"))]);
        }

        ImportText(file.Text());

        var withheld = 0;
        foreach (var ((code, year), truth) in made)
        {
            var told = Counts(code).Where(c => c.SchoolYear.StartYear == year).ToDictionary(c => c.Group);
            foreach (var partition in Places.Partitions)
            {
                var gaps = partition.Where(g => told[g].Status == FigureStatus.Suppressed).ToList();
                withheld += gaps.Count;
                Assert.NotEqual(1, gaps.Count);
                Assert.True(gaps.Count == 0 || gaps.Sum(g => truth[g]) >= 10, $"{code} {year}");
            }

            foreach (var count in told.Values.Where(c => c.Group != "all" && c.Students is > 0))
            {
                Assert.Equal(truth[count.Group], count.Students);
                Assert.InRange(count.Students!.Value, 10, truth["all"] - 10);
            }
        }

        Assert.True(withheld > 40, $"{withheld} withheld");
    }

    [Fact]
    public void The_same_rows_in_another_order_with_other_line_ends_and_a_mark_change_nothing()
    {
        var file = new OspiFile(OspiFile.ManyYears)
            .Row().Row(("DistrictCode", "6103"), ("Gender X", "3"))
            .Row(("OrganizationLevel", "State")).Row(("SchoolYear", "2020-21"));
        ImportText(file.Text());
        var before = _store.Dump();
        _store.Now = _store.Now.AddDays(40);
        ImportText(file.Reversed().Text("\r\n", mark: true));

        Assert.Contains("2026-11-23", before, StringComparison.Ordinal);
        Assert.Equal(before, _store.Dump());
    }

    [Fact]
    public void A_column_nobody_knows_is_said_aloud()
    {
        ImportText(new OspiFile(OspiFile.ManyYears + ",Left Handed").Row().Text());

        Assert.Contains("column 'Left Handed' is not known and was not read", _store.Progress.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("All Students", "1e3", "the value is not a count of students or a word for none")]
    [InlineData("Female", "-3", "the value is not a count of students")]
    [InlineData("Female", "NaN", "'NaN' is not a count of students")]
    [InlineData("Female", "1,00", "the value is not a count of students")]
    [InlineData("White", "99999999999", "the value is not a count of students")]
    [InlineData("Migrant", "1001", "the value is not a part of all students")]
    [InlineData("Non Migrant", "12", "the value is not the number that makes All Students with Non Migrant", "Migrant")]
    [InlineData("Male", "990", "the value is not one of the groups by gender that add up to all students", "Gender X")]
    [InlineData("SchoolYear", "2021-23", "'2021-23' is not a school year such as 2020-21")]
    [InlineData("DistrictCode", "NULL", "'NULL' is not a district code")]
    public void A_wrong_cell_is_refused_with_its_place(string header, string value, string problem, string? column = null)
    {
        _store.Import();
        var before = _store.Dump();
        var path = _store.Write("ospi.csv", new OspiFile(OspiFile.ManyYears).Row(("DistrictCode", "6103")).Row((header, value)).Text());

        Assert.Contains($"ospi.csv:3: column {column ?? header}: {problem}", _store.Refusal(path), StringComparison.Ordinal);
        Assert.Equal(before, _store.Dump());
    }

    [Fact]
    public void A_row_that_is_there_twice_a_missing_column_and_a_file_of_other_places_are_refused()
    {
        _store.Import();
        var twice = _store.Write("twice.csv", new OspiFile(OspiFile.ManyYears).Row().Row(("DistrictCode", "6,037")).Text());
        var lacking = _store.Write("lacking.csv", new OspiFile(OspiFile.ManyYears.Replace(",Female", "", StringComparison.Ordinal)).Row().Text());
        var others = _store.Write("others.csv", new OspiFile(OspiFile.ManyYears).Row(("DistrictCode", "17001")).Text());

        Assert.Equal("twice.csv:3: column SchoolYear: '2021-22' is not the only row of 06037: line 2 is another", _store.Refusal(twice));
        Assert.Equal("lacking.csv:1: the header is not whole: it lacks the column Female", _store.Refusal(lacking));
        Assert.Equal("others.csv: a file without a row for the region or the state is not of use", _store.Refusal(others));
    }

    private void ImportText(string text) => _store.Import(_store.Write("ospi.csv", text));

    private List<EnrollmentCount> Counts(string area)
    {
        using WorkingDb db = _store.Open();
        return [.. db.EnrollmentCounts.AsNoTracking().Where(c => c.AreaCode == area && c.SourceKey != TinyRegion.SourceKey)];
    }

    private EnrollmentCount Count(string area, string group) => Counts(area).Single(c => c.Group == group);

    private (int?, FigureStatus) Cell(string area, string group) => (Count(area, group).Students, Count(area, group).Status);

    private List<string> Areas()
    {
        using WorkingDb db = _store.Open();
        return [.. db.EnrollmentCounts.Where(c => c.SourceKey != TinyRegion.SourceKey).Select(c => c.AreaCode).Distinct().OrderBy(c => c)];
    }

    private CareerConnect.Api.Provenance.DataSource Source(string key)
    {
        using WorkingDb db = _store.Open();
        return db.Sources.AsNoTracking().Single(s => s.Key == key);
    }
}
