using CareerConnect.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CareerConnect.Tests.Api.Sources.DistrictParticipation;

public sealed class DistrictParticipationImportTests : IDisposable
{
    private const string Header = "school_year,district_code,level,group,students\n";

    private const string Vancouver = """
        2022-23,06037,any,all,900
        2022-23,06037,explore,all,700
        2022-23,06037,prep,all,300
        2022-23,06037,launch,all,41
        2022-23,06037,any,female,400
        2022-23,06037,any,not_female,500

        """;

    private const string Wahkiakum = "2022-23,35200,any,all,50\n2022-23,35200,explore,all,50\n";

    private readonly TinyStore _store = new();

    public void Dispose() => _store.Dispose();

    [Fact]
    public void Each_district_and_year_is_a_source_of_its_own_without_a_checksum()
    {
        _store.Import(Write(Header + Vancouver + Wahkiakum));

        using var db = _store.Open();
        var sources = db.Sources.AsNoTracking().Where(s => s.Key != TinyRegion.SourceKey).OrderBy(s => s.Key).ToList();
        Assert.Equal(
            ["district_participation_06037_2022-23", "district_participation_35200_2022-23"], sources.Select(s => s.Key));
        Assert.All(sources, s => Assert.Null(s.Sha256));
        Assert.Equal("Wahkiakum School District", sources[1].Publisher);
        Assert.Equal(41, db.ParticipationCounts.Single(c => c.Level == "launch").Students);
        Assert.Equal(8, db.ParticipationCounts.Count());
    }

    [Fact]
    public void A_corrected_file_replaces_the_districts_and_years_in_it_and_no_other()
    {
        _store.Import(Write(Header + Vancouver + Wahkiakum));
        _store.Now = _store.Now.AddDays(3);
        _store.Import(Write(Header + "2022-23,35200,any,all,60\n"));

        using var db = _store.Open();
        Assert.Equal(60, db.ParticipationCounts.Single(c => c.DistrictCode == "35200").Students);
        Assert.Equal(6, db.ParticipationCounts.Count(c => c.DistrictCode == "06037"));
        Assert.Equal(new DateOnly(2026, 11, 26), db.Sources.Single(s => s.Key == "district_participation_35200_2022-23").DateSeen);
        Assert.Equal(new DateOnly(2026, 11, 23), db.Sources.Single(s => s.Key == "district_participation_06037_2022-23").DateSeen);
    }

    [Fact]
    public void The_same_rows_in_another_order_with_other_line_ends_and_a_mark_change_nothing()
    {
        _store.Import(Write(Header + Vancouver + Wahkiakum));
        var before = _store.Dump();
        _store.Now = _store.Now.AddDays(3);
        var turned = string.Join("\r\n", (Vancouver + Wahkiakum).Split('\n', StringSplitOptions.RemoveEmptyEntries).Reverse());
        _store.Import(Write("\uFEFF" + Header.Replace("\n", "\r\n", StringComparison.Ordinal) + turned));

        Assert.Contains("2022-23|any|all", before.Replace("06037|", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(before, _store.Dump());
    }

    [Fact]
    public void The_template_is_a_header_and_a_file_made_from_it_without_rows_is_refused()
    {
        var template = Path.Combine(AppContext.BaseDirectory, "Sources", "DistrictParticipation", "template.csv");

        Assert.Equal(Header, File.ReadAllText(template).ReplaceLineEndings("\n"));
        Assert.Equal("template.csv: a file without rows is not of use", _store.Refusal(template));
    }

    [Theory]
    [InlineData("2022-23,06037,prep,all,77", "4: column students: the value is not at most the count at level any (line 2)")]
    [InlineData("2022-23,06037,prep,all,3\n2022-23,06037,launch,all,3", "2: column students: the value is not at most the counts at explore, prep, launch together")]
    [InlineData("2022-23,06037,any,latinx,8\n2022-23,06037,any,not_latinx,57", "4: column students: the value is not with not_latinx (line 5) the count of all (line 2)")]
    [InlineData("2022-23,06037,any,latinx,8", "4: column group: 'latinx' is not there with a row of the same level for not_latinx")]
    [InlineData("2022-23,06037,prep,latinx,8", "4: column level: 'prep' is not there with a row of the same group at level any")]
    [InlineData("2022-23,35200,prep,all,8", "4: column level: 'prep' is not there with a row of the same group at level any")]
    [InlineData("2022-23,20403,any,all,31", "4: column students: the value is not at most the enrolment of the district, or of the group in it")]
    [InlineData("2022-23,20403,any,all,29\n2022-23,20403,any,low_income,11\n2022-23,20403,any,not_low_income,18", "5: column students: the value is not at most the enrolment")]
    [InlineData("2022-23,20403,any,all,29\n2022-23,20403,any,low_income,8\n2022-23,20403,any,not_low_income,21", "6: column students: the value is not at most the enrolment")]
    [InlineData("2022-23,06037,any,all,66", "4: column school_year: '2022-23' is not the only row of its school_year, district_code, level, group: line 2 is another")]
    [InlineData("2022-23,17001,any,all,66", "4: column district_code: '17001' is not the code of a district of the region")]
    [InlineData("2022-23,6037,any,all,66", "4: column district_code: '6037' is not the code of a district of the region")]
    [InlineData("2022-23,06037,all,all,66", "4: column level: 'all' is not one of any, explore, prep, launch")]
    [InlineData("2022-23,06037,prep,boys,66", "4: column group: 'boys' is not one of all, female, not_female")]
    [InlineData("2022-23,06037,prep,gender_x,66", "4: column group: 'gender_x' is not one of all")]
    [InlineData("2022,06037,prep,all,66", "4: column school_year: '2022' is not a school year such as 2020-21")]
    [InlineData("2022-23,06037,prep,all,-1", "4: column students: the value is not a whole number from 0 to 1000000")]
    [InlineData("2022-23,06037,prep,all,1e9", "4: column students: the value is not a whole number")]
    [InlineData("2022-23,06037,prep,all,NaN", "4: column students: the value is not a whole number")]
    [InlineData("2022-23,06037,prep,all,6.5", "4: column students: the value is not a whole number")]
    [InlineData("2022-23,06037,prep,all,2147483648", "4: column students: the value is not a whole number")]
    [InlineData("2022-23,06037,prep,all,", "4: column students: the value is not a whole number")]
    [InlineData("2022-23,06037,prep,all", "4: a row of 4 cells is not as long as the header, which has 5 cells")]
    [InlineData("2022-23,06037,prep,all,6,6", "4: a row of 6 cells is not as long as the header, which has 5 cells")]
    [InlineData("2022-23,06037,prep,a\"ll,66", "4: a stray quote is not CSV")]
    [InlineData("2022-23,06037,prep,\"all,66", "4: a stray quote is not CSV")]
    public void A_wrong_row_is_refused_with_its_place_and_no_count_is_repeated(string rows, string problem)
    {
        _store.Import();
        var before = _store.Dump();
        var refusal = _store.Refusal(Write(Header + "2022-23,06037,any,all,66\n2022-23,06037,explore,all,43\n" + rows + "\n"));

        Assert.Contains($"counts.csv:{problem}", refusal, StringComparison.Ordinal);
        Assert.Equal(before, _store.Dump());
        foreach (var count in rows.Split('\n').Select(row => row.Split(',')[^1]).Where(c => c.Length > 1 && !c.Contains('"', StringComparison.Ordinal)).Append("43"))
        {
            Assert.DoesNotContain($"'{count}'", refusal, StringComparison.Ordinal);
            Assert.DoesNotContain($" {count} ", refusal, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void All_that_is_wrong_is_told_at_once()
    {
        _store.Import();
        var refusal = _store.Refusal(Write(Header + "2022,06037,any,all,66\n2022-23,1,any,all,1\n2022-23,06037,any,all,x\n"));

        Assert.Equal(3, refusal.Split('\n').Length);
    }

    private string Write(string text) => _store.Write("counts.csv", text);
}
