using CareerConnect.Api.Data;
using CareerConnect.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CareerConnect.Tests.Api.Sources.Changes;

/// <summary>What is said of an import before it is done, and that a dry run does no more than say it.</summary>
public sealed class ImportPlanTests : IDisposable
{
    private const string Header = "school_year,district_code,level,group,students\n";
    private const string Vancouver = "2022-23,06037,any,all,900\n2022-23,06037,explore,all,707\n";

    private readonly TinyStore _store = new();

    public void Dispose() => _store.Dispose();

    [Fact]
    public void A_dry_run_tells_what_would_change_and_changes_nothing()
    {
        _store.Import();
        var before = _store.Dump();
        _store.Command().Run([Write(Header + Vancouver)], demo: false, dryRun: true);

        Assert.Equal(before, _store.Dump());
        Assert.EndsWith(
            """
            What changes:
              participation counts 2022-23: 2 rows added (Vancouver School District)
              sources: 1 row added
            What looks odd:
              participation counts 2022-23: 3 of 4 districts missing: Green Mountain School District, Roosevelt School District, Wahkiakum School District
            Dry run: nothing was written.

            """.ReplaceLineEndings("\n"),
            Told(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_year_that_was_loaded_before_and_differs_is_told_with_its_day()
    {
        _store.Import(Write(Header + Vancouver));
        _store.Now = _store.Now.AddDays(9);
        _store.Import(Write(Header + "2022-23,06037,any,all,901\n"));

        Assert.Contains("participation counts 2022-23: 1 row changed, 1 row removed (Vancouver School District)", Told(), StringComparison.Ordinal);
        Assert.Contains(
            "participation counts 2022-23: was loaded before, as of 2026-11-23, and differs: Vancouver School District",
            Told(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_store_says_already_is_no_change()
    {
        var file = Write(Header + Vancouver);
        _store.Import(file);
        _store.Import(file);
        Assert.Contains("nothing: the store says the same already", Told(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(500, 651, "over 30 % above 2021-22 for any all")]
    [InlineData(500, 650, null)]
    [InlineData(500, 349, "over 30 % below 2021-22 for any all")]
    [InlineData(500, 350, null)]
    [InlineData(9, 40, null)]
    [InlineData(49, 3, null)]
    [InlineData(80, 3, "over 30 % below 2021-22 for any all")]
    public void A_jump_is_told_where_one_of_its_counts_is_large_and_without_either(int before, int after, string? told)
    {
        _store.Import(Write($"{Header}2021-22,06037,any,all,{before}\n2022-23,06037,any,all,{after}\n"));

        Assert.Equal(told is null, !Told().Contains("over 30 %", StringComparison.Ordinal));
        Assert.Contains(told ?? "What looks odd", Told(), StringComparison.Ordinal);
    }

    [Fact]
    public void No_count_of_students_is_told()
    {
        _store.Import(Write($"{Header}2021-22,06037,any,all,7919\n2021-22,06103,any,all,7\n"));
        _store.Import(Write($"{Header}2021-22,06037,any,all,15838\n2021-22,06103,any,all,5\n2022-23,06037,any,all,3313\n"));

        foreach (var marked in new[] { "7919", "15838", "3313" })
        {
            Assert.DoesNotContain(marked, Told(), StringComparison.Ordinal);
        }

        Assert.Contains("2 rows changed", Told(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_comes_after_the_import_undoes_it_when_it_fails()
    {
        _store.Import();
        var before = _store.Dump();
        Assert.Throws<InvalidOperationException>(() => _store.Command().Run(
            [Write(Header + Vancouver)], demo: false, then: Refuse));
        Assert.Equal(before, _store.Dump());

        static void Refuse(WorkingDb db)
        {
            Assert.Equal(2, db.ParticipationCounts.AsNoTracking().Count());
            throw new InvalidOperationException("the audit says no");
        }
    }

    [Theory]
    [InlineData('\t')]
    [InlineData(';')]
    public void A_table_with_tabs_or_semicolons_is_the_same_table(char separator)
    {
        _store.Import(Write(Header + Vancouver));
        _store.Import(_store.Write("counts.txt", (Header + Vancouver).Replace(',', separator)));
        Assert.EndsWith("Nothing has changed.\n", Told(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_header_nobody_knows_is_told_with_the_kind_it_comes_nearest_to()
    {
        _store.Import();
        Assert.EndsWith(
            """
            counts.csv:1: column schoolyear: it is not a column of Participation counted by districts: did you mean school_year?
            counts.csv:1: column levels: it is not a column of Participation counted by districts: did you mean level?
            counts.csv:1: the header is not whole for Participation counted by districts: it lacks school_year, level
            """.ReplaceLineEndings("\n"),
            _store.Refusal(Write("schoolyear,district_code,levels,group,students\n")), StringComparison.Ordinal);
    }

    private string Write(string text) => _store.Write("counts.csv", text);

    private string Told() => _store.Progress.ToString().ReplaceLineEndings("\n");
}
