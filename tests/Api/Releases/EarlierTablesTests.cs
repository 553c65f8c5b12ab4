using System.Globalization;
using CareerConnect.Api.Data;
using CareerConnect.Api.Figures;
using CareerConnect.Api.Outcomes;
using CareerConnect.Api.Provenance;
using CareerConnect.Api.Releases;
using CareerConnect.Tests.Support;
using Google.OrTools.LinearSolver;
using Xunit;
using AreaKind = CareerConnect.Api.Regions.AreaKind;

namespace CareerConnect.Tests.Api.Releases;

/// <summary>Counts by group that are published again after a correction, beside what was said of them before.</summary>
public sealed class EarlierTablesTests : IDisposable
{
    private const string Source = "tests";
    private const string Synthetic = "tests_synthetic";

    private static readonly SchoolYear Year = new(2021);
    private static readonly string[] Districts = ["06037", "06103", "08122", "20403"];

    // Girls and boys of four districts. Where a row is withheld, its total and the complete sums are known all the same.
    private static readonly (int Girls, int Boys, bool Withheld)[] Counts =
        [(300, 320, false), (50, 50, true), (120, 110, false), (30, 30, true)];

    private readonly StringWriter _log = new(CultureInfo.InvariantCulture);

    public void Dispose() => _log.Dispose();

    [Fact]
    public void What_has_not_changed_is_published_again()
    {
        var before = Release(Counts);
        Assert.Same(before.Figures, Bind(before, before).Figures);
        Assert.Empty(_log.ToString());
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(0, -9)]
    [InlineData(1, 1)]
    [InlineData(1, 9)]
    public void A_correction_of_fewer_than_ten_waits_wherever_it_is(int district, int girls)
    {
        var before = Release(Counts);
        var after = Bind(Release(With(district, girls)), before);
        Assert.Equal(Said(before), Said(after));
        Assert.Equal(
            "2021-22: enrolment by gender stays as published: beside it the new table would tell of fewer than ten students.\n",
            _log.ToString().ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void A_correction_of_ten_and_more_is_published_and_both_releases_together_tell_nothing(int district)
    {
        var before = Release(Counts);
        var corrected = Release(With(district, 12));
        var after = Bind(corrected, before);
        Assert.Equal(Said(corrected), Said(after));
        Assert.Empty(Told(before, after));
    }

    /// <summary>Twelve girls more that all can see, and one in a withheld district behind them.</summary>
    [Fact]
    public void A_large_correction_carries_no_small_one_of_a_withheld_district()
    {
        var before = Release(Counts);
        var counts = With(0, 12);
        counts[1].Girls++;
        Assert.Equal(Said(before), Said(Bind(Release(counts), before)));
    }

    [Fact]
    public void A_cell_once_withheld_stays_withheld()
    {
        var before = Release(Counts);
        var shown = Release([.. Counts.Select(c => c with { Withheld = false })]);
        Assert.NotEmpty(Told(before, shown));
        Assert.Equal(Said(before), Said(Bind(shown, before)));
    }

    [Fact]
    public void None_is_newly_withheld_for_a_reader_would_put_it_back()
    {
        var before = Release(Counts);
        var moved = Counts.ToArray();
        moved[2].Withheld = true;
        moved[1].Withheld = false;
        Assert.NotEmpty(Told(before, Release(moved)));
        Assert.Equal(Said(before), Said(Bind(Release(moved), before)));
    }

    [Fact]
    public void What_was_not_supplied_before_is_added()
    {
        var whole = Release(Counts, sums: false);
        var before = whole with { Figures = [.. whole.Figures.Where(f => f.AreaCode != Districts[3])] };
        Assert.Equal(Said(whole), Said(Bind(whole, before)));
    }

    [Fact]
    public void A_mistake_in_a_table_that_withholds_nothing_is_mended()
    {
        var open = Counts.Select(c => c with { Withheld = false }).ToArray();
        var mended = With(0, 1, open);
        Assert.Equal(Said(Release(mended)), Said(Bind(Release(mended), Release(open))));
    }

    [Fact]
    public void Made_up_figures_bind_no_real_ones()
    {
        var made = Release(Counts) is var r ? r with { Figures = [.. r.Figures.Select(f => f with { SourceKey = Synthetic })], Outcomes = [] } : r;
        var real = Release(With(0, 1));
        Assert.Equal(Said(real), Said(Bind(real, made)));
    }

    [Fact]
    public void Two_earlier_releases_bind_together()
    {
        var first = Release(Counts);
        var second = Bind(Release(With(0, 20)), first);
        var third = Bind(Release(With(0, 23)), first, second);
        Assert.Equal(Said(second), Said(third));
        Assert.Empty(Told(first, third));
    }

    [Fact]
    public void A_sum_that_was_withheld_stays_so_without_a_word()
    {
        // Both withheld districts are of girls alone but for a few: the sums of the region tell so.
        (int, int, bool)[] counts = [(300, 320, false), (40, 3, true), (120, 110, false), (60, 2, true)];
        var raw = Release(counts);
        var first = WithheldSums.Of(raw, TextWriter.Null);
        Assert.Contains(first.Outcomes, o => o.StatusText == Outcome.Withheld);
        Assert.Equal(Said(first), Said(Bind(raw, first)));
        Assert.Empty(_log.ToString());
        Assert.Empty(ReleaseAudit.Check(first with { Figures = [.. first.Figures] }).Problems);
    }

    [Theory]
    [InlineData(101, 120, 100)]
    [InlineData(100, 121, 100)]
    [InlineData(115, 135, 101)]
    public void A_graduate_more_in_outcomes_that_withhold_a_group_waits(int counted, int whole, int female)
    {
        var before = Graduates(100, 120, 100 - 40);
        var after = Bind(Graduates(counted, whole, female - 40), before);
        Assert.Equal(before.Outcomes, after.Outcomes);
        Assert.Contains("Tiny County, class of 2024: graduation_rate_4yr by group stays", _log.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Outcomes_of_which_none_is_withheld_are_mended()
    {
        static ReleaseContent Open(int counted) => TinyRelease.Content() with { Outcomes = [Graduate("all", counted, 120)] };
        Assert.Equal(Open(101).Outcomes, Bind(Open(101), Open(100)).Outcomes);
    }

    private ReleaseContent Bind(ReleaseContent now, params ReleaseContent[] earlier) =>
        EarlierTables.Bind(now, [.. earlier.Select(EarlierCounts.Of)], _log);

    private static (int Girls, int Boys, bool Withheld)[] With(
        int district, int girls, (int Girls, int Boys, bool Withheld)[]? counts = null)
    {
        var changed = (counts ?? Counts).ToArray();
        changed[district].Girls += girls;
        return changed;
    }

    // Cells of what both releases say together, by linear programming: a withheld count is the same in both unless a total
    // of its row changed. Shares no code with the rule.
    private static List<string> Told(ReleaseContent before, ReleaseContent after)
    {
        using var solver = Solver.CreateSolver("GLOP");
        var cells = new Dictionary<(int Release, string District, string Group), Variable>();
        ReleaseContent[] releases = [before, after];
        var asked = new List<(int, string, string)>();
        foreach (var district in Districts)
        {
            var rows = releases.Select(r => r.Figures.Where(f => f.AreaCode == district && f.Group != "all").ToList()).ToList();
            var same = rows[0].FirstOrDefault()?.Base == rows[1][0].Base;
            for (var r = 0; r < 2; r++)
            {
                foreach (var group in new[] { "female", "male" })
                {
                    cells[(r, district, group)] = same && r == 1 ? cells[(0, district, group)]
                        : solver.MakeNumVar(0, double.PositiveInfinity, "");
                    var cell = rows[r].Single(f => f.Group == group);
                    if (cell.Value is { } known)
                    {
                        solver.MakeConstraint(known, known).SetCoefficient(cells[(r, district, group)], 1);
                    }
                    else
                    {
                        asked.Add((r, district, group));
                    }
                }

                var all = rows[r][0].Base!.Value;
                var sum = solver.MakeConstraint(all, all);
                sum.SetCoefficient(cells[(r, district, "female")], 1);
                sum.SetCoefficient(cells[(r, district, "male")], 1);
            }
        }

        for (var r = 0; r < 2; r++)
        {
            foreach (var total in releases[r].Outcomes.Where(o => o.Numerator is not null))
            {
                var sum = solver.MakeConstraint(total.Numerator!.Value, total.Numerator.Value);
                foreach (var district in Districts)
                {
                    sum.SetCoefficient(cells[(r, district, total.Group)], 1);
                }
            }
        }

        return [.. asked.Where(c => Extreme(solver, cells[c], false) is var low && Extreme(solver, cells[c], true) is var high
            && (low > 0.001 ? low < 9.999 || high < low + 9.999 : high < 9.999)).Select(c => $"{c}")];
    }

    private static double Extreme(Solver solver, Variable variable, bool most)
    {
        var objective = solver.Objective();
        objective.Clear();
        objective.SetCoefficient(variable, 1);
        objective.SetOptimizationDirection(most);
        Assert.Equal(Solver.ResultStatus.OPTIMAL, solver.Solve());
        return objective.Value();
    }

    private static List<string> Said(ReleaseContent release) =>
    [
        .. release.Figures.Select(f => $"{f.AreaCode} {f.Group} {f.Value} {f.Base} {f.Status} {f.SourceKey}")
            .Concat(release.Outcomes.Select(o => $"{o.Key} {o.Numerator} {o.StatusText}")).Order(StringComparer.Ordinal),
    ];

    private static ReleaseContent Release((int Girls, int Boys, bool Withheld)[] counts, bool sums = true)
    {
        var tiny = TinyRelease.Content();
        StudentGroup male = tiny.Groups[1] with { Key = "male", Label = "Male", ComplementKey = null, Priority = false, Position = 4 };
        return tiny with
        {
            Groups = [.. tiny.Groups, male],
            Figures = [.. counts.SelectMany((c, d) => new[] { Row(d, "female", c.Girls, c), Row(d, "male", c.Boys, c) })],
            Outcomes = sums ? [Sum("female", counts.Sum(c => c.Girls)), Sum("male", counts.Sum(c => c.Boys))] : [],
        };
    }

    private static FigureRow Row(int district, string group, int students, (int Girls, int Boys, bool Withheld) row) => new()
    {
        AreaCode = Districts[district],
        SchoolYear = Year,
        Measure = Measure.Enrollment,
        Level = "all",
        Group = group,
        Value = row.Withheld ? null : students,
        Status = row.Withheld ? FigureStatus.Suppressed : FigureStatus.Value,
        SourceKey = Source,
        Base = row.Girls + row.Boys,
    };

    private static Outcome Sum(string group, int students) => Graduate(group, students, 0) with
    {
        Key = $"sum {group}",
        AreaKind = AreaKind.Region,
        AreaCode = "ESD112",
        AreaName = "Tiny Region",
        Measure = "enrollment_share",
        Period = Year.ToString(),
        Denominator = null,
    };

    // All students, the female ones, and the male ones withheld.
    private static ReleaseContent Graduates(int counted, int whole, int female) => TinyRelease.Content() with
    {
        Outcomes = [Graduate("all", counted, whole), Graduate("female", female, female + 5), WithheldSums.Withhold(Graduate("male", 0, 0))],
    };

    private static Outcome Graduate(string group, int counted, int whole) => new()
    {
        Key = $"graduates {group}",
        AreaKind = AreaKind.County,
        AreaCode = "53015",
        AreaName = "Tiny County",
        Measure = "graduation_rate_4yr",
        Group = group,
        Period = "class of 2024",
        Unit = "percent",
        Numerator = counted,
        Denominator = whole,
        Citation = "The tests",
        SourceKey = Source,
    };
}
