using System.Globalization;
using System.Text;
using CareerConnect.Api.Data;
using CareerConnect.Api.Enrollment;
using CareerConnect.Api.Figures;
using CareerConnect.Api.Participation;
using CareerConnect.Tests.Api.Sources.OspiReportCard;
using CareerConnect.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CareerConnect.Tests.Api.Sources.Demonstration;

public sealed class DemonstrationImportTests : IDisposable
{
    private const string Key = "demonstration";

    private readonly TinyStore _store = new() { Region30 = true };

    public void Dispose() => _store.Dispose();

    [Fact]
    public void It_enters_only_when_asked_for_and_is_marked_as_made_up()
    {
        _store.Import();
        Assert.Empty(Participation());

        _store.ImportDemonstration();
        using var db = _store.Open();
        var source = db.Sources.AsNoTracking().Single(s => s.Key == Key);
        Assert.True(source.Synthetic);
        Assert.True(source.Precedence < db.Sources.Where(s => !s.Synthetic).Min(s => s.Precedence));
        Assert.All(Participation(), c => Assert.Equal(Key, c.SourceKey));
    }

    [Fact]
    public void The_next_plain_import_takes_it_out_again()
    {
        _store.Import();
        var before = _store.Dump();
        _store.ImportDemonstration();
        Assert.NotEqual(before, _store.Dump());
        _store.Import();

        Assert.Equal(before, _store.Dump());
    }

    [Fact]
    public void About_8000_students_of_thirty_districts_take_part_in_each_of_five_years()
    {
        _store.ImportDemonstration();

        var years = Participation().Where(c => c.Level == "any" && c.Group == "all").GroupBy(c => c.SchoolYear.StartYear).ToList();
        Assert.Equal([2019, 2020, 2021, 2022, 2023], years.Select(y => y.Key).Order());
        Assert.All(years, year => Assert.Equal(30, year.Count()));
        Assert.All(years, year => Assert.InRange(year.Sum(c => c.Students), 7_600, 8_300));
    }

    [Fact]
    public void It_is_the_same_every_time_and_on_every_machine()
    {
        _store.ImportDemonstration();
        var first = _store.Dump();
        _store.ImportDemonstration();
        using var other = new TinyStore { Region30 = true, Now = DateTimeOffset.UnixEpoch };
        other.ImportDemonstration();

        Assert.Equal(first, _store.Dump());
        Assert.Equal(first, other.Dump());
    }

    [Fact]
    public void It_holds_every_check_that_real_files_must()
    {
        _store.ImportDemonstration();
        var file = new StringBuilder("school_year,district_code,level,group,students\n");
        foreach (var c in Participation())
        {
            file.Append(CultureInfo.InvariantCulture, $"{c.SchoolYear},{c.DistrictCode},{c.Level},{c.Group},{c.Students}\n");
        }

        using var other = new TinyStore { Region30 = true };
        other.Import(other.Write("counts.csv", file.ToString()));

        using var db = other.Open();
        Assert.Equal(30 * 5 * 4 * 7, db.ParticipationCounts.Count(c => c.SourceKey != Key));
    }

    [Theory]
    [InlineData("female")]
    [InlineData("low_income")]
    [InlineData("latinx")]
    public void A_priority_group_is_under_parity_in_the_region(string group)
    {
        Assert.InRange(RegionParity(group), 0.6, 0.99);
    }

    [Fact]
    public void One_group_is_over_parity_in_some_large_district()
    {
        _store.ImportDemonstration();

        Assert.Contains(Enumerable.Range(0, 15), index => Parity("female", [ThirtyDistricts.CodeOf(index)]) > 1.05);
    }

    [Fact]
    public void Its_population_withholds_small_groups_and_what_would_tell_them()
    {
        _store.ImportDemonstration();
        var all = Enrollment();
        var counts = all.Where(c => c.SourceKey == Key).ToList();

        Assert.Equal(30 * 5 * 3, counts.Count);
        Assert.Contains(counts, c => c.Status == FigureStatus.Suppressed);
        foreach (var place in counts.GroupBy(c => (c.AreaCode, c.SchoolYear)))
        {
            var total = all.Single(c => c.AreaCode == place.Key.AreaCode && c.SchoolYear == place.Key.SchoolYear && c.Group == "all").Students;
            Assert.All(place, c => Assert.False(c.Students is > 0 and < 10));
            Assert.All(place, c => Assert.False(total - c.Students is >= 0 and < 10));
            Assert.True(place.Count(c => c.Group != "latinx" && c.Status == FigureStatus.Suppressed) is 0 or 2);
        }
    }

    [Fact]
    public void Where_a_district_has_counted_nothing_made_up_is_left_of_that_year()
    {
        _store.ImportDemonstration();
        var others = Participation().Where(c => !IsFirst(c)).Select(c => c.ToString()).ToList();
        _store.Import(_store.Write("counts.csv", "school_year,district_code,level,group,students\n2021-22,90001,any,all,700\n"));

        Assert.Equal(700, Assert.Single(Participation(), IsFirst).Students);
        Assert.Equal(others.Order(StringComparer.Ordinal), Participation().Where(c => !IsFirst(c)).Select(c => c.ToString()).Order(StringComparer.Ordinal));

        static bool IsFirst(ParticipationCount c) => c.DistrictCode == "90001" && c.SchoolYear == new SchoolYear(2021);
    }

    [Fact]
    public void Where_the_state_has_counted_no_population_is_made_up()
    {
        _store.ImportDemonstration();
        _store.Import(_store.Write("ospi.csv", new OspiFile(OspiFile.ManyYears)
            .Row(("DistrictCode", "90001"), ("All Students", "24,000"), ("Female", "12,000"), ("Male", "11,985"), ("White", "20,000"))
            .Text()));

        Assert.DoesNotContain(Enrollment(), c => c.SourceKey == Key && c.AreaCode == "90001" && c.SchoolYear == new SchoolYear(2021));
        Assert.Contains(Enrollment(), c => c.SourceKey == Key && c.AreaCode == "90001" && c.SchoolYear == new SchoolYear(2022));
    }

    [Fact]
    public void A_later_year_that_the_state_has_counted_changes_nothing_made_up()
    {
        _store.ImportDemonstration();
        var before = MadeUp();
        _store.Import(_store.Write("ospi.csv", new OspiFile(OspiFile.ManyYears)
            .Row(("SchoolYear", "2024-25"), ("DistrictCode", "90001"), ("All Students", "24,000"), ("Female", "12,000"), ("Male", "11,985"), ("White", "20,000"))
            .Text()));

        Assert.Contains(Enrollment(), c => c.SchoolYear == new SchoolYear(2024));
        Assert.Equal(before, MadeUp());

        List<string> MadeUp() =>
        [
            .. Participation().Select(c => c.ToString()).Concat(Enrollment().Where(c => c.SourceKey == Key).Select(c => c.ToString()))
                .Order(StringComparer.Ordinal),
        ];
    }

    private double RegionParity(string group)
    {
        _store.ImportDemonstration();
        return Parity(group, [.. Enumerable.Range(0, 30).Select(ThirtyDistricts.CodeOf)]);
    }

    // Share among participants over share among students, where both are told, over all years.
    private double Parity(string group, IReadOnlyCollection<string> districts)
    {
        var enrolled = Enrollment().Where(c => districts.Contains(c.AreaCode)).ToLookup(c => (c.AreaCode, c.SchoolYear, c.Group), c => c.Students);
        var (part, any, size, all) = (0.0, 0.0, 0.0, 0.0);
        var took = Participation().Where(c => c.Level == "any").ToList();
        foreach (var c in took.Where(c => c.Group == group && districts.Contains(c.DistrictCode)))
        {
            if (enrolled[(c.DistrictCode, c.SchoolYear, group)].SingleOrDefault() is { } students)
            {
                part += c.Students;
                any += took.Single(a => a.DistrictCode == c.DistrictCode && a.SchoolYear == c.SchoolYear && a.Group == "all").Students;
                size += students;
                all += enrolled[(c.DistrictCode, c.SchoolYear, "all")].Single()!.Value;
            }
        }

        return part / any / (size / all);
    }

    private List<ParticipationCount> Participation()
    {
        using var db = _store.Open();
        return [.. db.ParticipationCounts.AsNoTracking()];
    }

    private List<EnrollmentCount> Enrollment()
    {
        using var db = _store.Open();
        return [.. db.EnrollmentCounts.AsNoTracking()];
    }
}
