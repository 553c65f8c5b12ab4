using CareerConnect.Api.Data;
using CareerConnect.Api.Outcomes;
using CareerConnect.Api.Privacy;
using CareerConnect.Api.Releases;
using CareerConnect.Tests.Api.Privacy;
using CareerConnect.Tests.Support;
using Google.OrTools.LinearSolver;
using Xunit;
using Xunit.Abstractions;

namespace CareerConnect.Tests.Api.Releases;

/// <summary>The audit of everything a release of the committed facts and the demonstration says, and an attack on it.</summary>
public sealed class WholeAuditTests(Demonstration demonstration, ITestOutputHelper output) : IClassFixture<Demonstration>
{
    [Fact]
    public void A_solver_recovers_nothing_from_the_demonstration()
    {
        var release = demonstration.Release.Content;
        var cells = EarlierReleases.Cells(release);
        var facts = PublicFactsReader.Read(
            SummedArea.All(release.Region, release.Counties, release.CountyGroups, release.Districts),
            release.Districts, release.Groups, release.Figures);
        var attacked = 0;
        foreach (var year in cells.Keys.Select(k => k.Year).Distinct())
        {
            var hidden = cells.Where(c => c.Key.Year == year && c.Value.Status == CellStatus.Suppressed).Select(c => c.Key).ToList();
            Assert.Equal((0, 0, 0), new Attacker(facts, year, cells).Attack(hidden));
            attacked += hidden.Count;
        }

        output.WriteLine($"{attacked} cells attacked");
        Assert.True(attacked > 500);
    }

    [Fact]
    public void A_solver_finds_every_withheld_cell_of_the_tables_by_group_open()
    {
        var tables = WithheldSums.Tables(demonstration.Release.Content).Select(t => t.Table).ToList();
        Assert.All(tables, t => Assert.Empty(Told(t)));
        output.WriteLine($"{tables.Sum(t => t.Withheld.Count)} withheld cells of {tables.Count} tables");
        Assert.True(tables.Count(t => t.ColumnRests.Count > 0 && t.RowRests.Count > 0) >= 4);
    }

    /// <summary>Two rates in whole percent, made up here, tell of a small group beside the counts of all students.</summary>
    [Fact]
    public void With_rates_put_back_a_solver_tells_a_small_group_and_the_audit_fails()
    {
        var release = demonstration.Release.Content;
        Assert.Empty(OutcomeTables.TellingRates(release));
        var before = release with
        {
            Outcomes = [.. release.Outcomes.Select(o => o.AreaName != "Cowlitz County" || o.Period != "class of 2024" ? o
                : o.Group == "foster_care" ? o with { ValueText = "40", Value = 40 }
                : o.Group == "non_foster_care" ? o with { ValueText = "78", Value = 78 }
                : o)],
        };
        var table = OutcomeTables.Of(before).Single(t => t.Unit.StartsWith("Cowlitz", StringComparison.Ordinal)
            && t.Table.Withheld.Any(c => c.Row == "foster_care")).Table;
        Assert.Empty(Told(table));
        Assert.Contains(
            new GroupCell("foster_care", "counted"),
            Told(table, [.. before.Outcomes.Where(o => o is { AreaName: "Cowlitz County", Period: "class of 2024" }
                && table.Withheld.Any(c => c.Row == o.Group))]));
        Assert.Equal(2, ReleaseAudit.Check(before).Problems.Count);
        Assert.Empty(ReleaseAudit.Check(WithheldSums.Of(before, TextWriter.Null)).Problems);
    }

    /// <summary>Sums of a year that leave one student, made up here, tell more than nothing of a district's withheld girls and boys.</summary>
    [Fact]
    public void With_a_withheld_sum_put_back_the_audit_fails_and_so_does_verify()
    {
        var release = demonstration.Release.Content;
        var withheld = release.Outcomes.Where(o => o.Measure == "enrollment_share" && o.StatusText == Outcome.Withheld).ToList();
        Assert.Equal(
            ["female 2015-16", "female 2016-17", "male 2015-16", "male 2016-17"],
            withheld.Select(o => $"{o.Group} {o.Period}").Order(StringComparer.Ordinal));
        var before = release with
        {
            Outcomes =
            [
                .. release.Outcomes.Select(o => o.Measure == "enrollment_share" && o.Period == "2015-16" && o.StatusText == Outcome.Withheld
                    ? o with { Numerator = Shown(release, o.Group) + 1, Denominator = Shown(release, "all") }
                    : o),
            ],
        };
        var problems = ReleaseAudit.Check(before).Problems;
        Assert.Equal(4, problems.Count);
        Assert.All(problems, p => Assert.StartsWith("2015-16: enrolment by gender: ", p, StringComparison.Ordinal));
        Assert.Contains(WithheldSums.Tables(before), t => Told(t.Table).Count > 0);
        Assert.Empty(ReleaseAudit.Check(WithheldSums.Of(before, TextWriter.Null)).Problems);
    }

    private static int Shown(ReleaseContent release, string group) => release.Figures
        .Where(f => f.SourceKey == "ospi_school_demographics_2015-16" && f.Group == group)
        .Where(f => release.Districts.Any(d => d.Code == f.AreaCode))
        .Sum(f => f.Value ?? 0);

    // The bounds of each cell by linear programming: shares no code with the audit.
    private static List<GroupCell> Told(GroupTable table, IReadOnlyList<Outcome>? rates = null)
    {
        if (table.RowRests.Count + table.ColumnRests.Count == 0)
        {
            return [];
        }

        using var solver = Solver.CreateSolver("GLOP");
        var cells = table.Withheld.ToDictionary(c => c, _ => solver.MakeNumVar(0, double.PositiveInfinity, ""));
        var shortfalls = new List<Variable>();
        foreach (var (row, rest) in table.RowRests.Where(r => cells.Keys.Any(c => c.Row == r.Key)))
        {
            var sum = solver.MakeConstraint(rest, rest);
            shortfalls.Add(solver.MakeNumVar(0, double.PositiveInfinity, ""));
            sum.SetCoefficient(shortfalls[^1], 1);
            foreach (var cell in cells.Where(c => c.Key.Row == row))
            {
                sum.SetCoefficient(cell.Value, 1);
            }
        }

        foreach (var (column, rest) in table.ColumnRests.Where(c => cells.Keys.Any(k => k.Column == c.Key)))
        {
            var sum = solver.MakeConstraint(rest, rest);
            foreach (var cell in cells.Where(c => c.Key.Column == column))
            {
                sum.SetCoefficient(cell.Value, 1);
            }
        }

        foreach (var rate in rates ?? [])
        {
            var (counted, others) = (cells[new GroupCell(rate.Group, "counted")], cells[new GroupCell(rate.Group, "others")]);
            var decimals = rate.ValueText!.Contains('.', StringComparison.Ordinal) ? rate.ValueText.Length - rate.ValueText.IndexOf('.', StringComparison.Ordinal) - 1 : 0;
            var half = 0.5 * Math.Pow(10, -decimals);
            foreach (var (end, sign) in new[] { (rate.Value!.Value - half, 1), (rate.Value.Value + half, -1) })
            {
                var share = solver.MakeConstraint(0, double.PositiveInfinity);
                share.SetCoefficient(counted, sign * (100 - end));
                share.SetCoefficient(others, -sign * end);
            }

            if (rate.Numerator is { } some)
            {
                solver.MakeConstraint(some, some).SetCoefficient(counted, 1);
            }
        }

        var least = Solve(solver, shortfalls, false);
        var bound = solver.MakeConstraint(0, least);
        shortfalls.ForEach(s => bound.SetCoefficient(s, 1));
        return [.. table.Withheld.Where(c =>
        {
            var (low, high) = (Solve(solver, [cells[c]], false), Solve(solver, [cells[c]], true));
            var cap = table.Caps.GetValueOrDefault(c.Row, int.MaxValue);
            return low > 0.001 ? low < 9.999 || high < low + 9.999 : high < Math.Min(10, cap) - 0.001;
        })];
    }

    private static double Solve(Solver solver, IReadOnlyList<Variable> variables, bool most)
    {
        var objective = solver.Objective();
        objective.Clear();
        foreach (var variable in variables)
        {
            objective.SetCoefficient(variable, 1);
        }

        objective.SetOptimizationDirection(most);
        return solver.Solve() switch
        {
            Solver.ResultStatus.OPTIMAL => objective.Value(),
            Solver.ResultStatus.UNBOUNDED => double.PositiveInfinity,
            var status => throw new InvalidOperationException($"{status}"),
        };
    }
}
