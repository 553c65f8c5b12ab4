using CareerConnect.Api.Privacy;
using Google.OrTools.LinearSolver;
using Xunit;
using Xunit.Abstractions;

namespace CareerConnect.Tests.Api.Privacy;

public sealed class GroupAuditTests(ITestOutputHelper output)
{
    private const int Tables = 150;

    [Fact]
    public void A_cell_that_is_left_over_alone_is_told() =>
        Assert.Equal([new GroupCell("A", "f")], GroupAudit.Told(new GroupTable
        {
            Name = "one cell",
            Withheld = [new("A", "f")],
            RowRests = new Dictionary<string, int>(),
            ColumnRests = new Dictionary<string, int> { ["f"] = 14 },
        }));

    [Fact]
    public void Four_cells_that_can_each_be_none_and_ten_are_not_told() =>
        Assert.Empty(GroupAudit.Told(Square(22, 22, 22, 22)));

    [Fact]
    public void Four_cells_of_which_one_must_be_five_or_more_are_told() =>
        Assert.Equal([new GroupCell("A", "f"), new("A", "m")], GroupAudit.Told(Square(27, 17, 22, 22)));

    [Fact]
    public void Sums_that_contradict_each_other_tell_all() => Assert.Equal(4, GroupAudit.Told(Square(20, 20, 30, 30)).Count);

    [Fact]
    public void A_publisher_may_fall_short_of_its_own_total() => Assert.Empty(GroupAudit.Told(Square(21, 20, 20, 20)));

    /// <summary>Every way to fill small tables, by trying them all, beside what the flow says.</summary>
    [Fact]
    public void It_says_what_trying_all_tables_says()
    {
        var (told, cells) = (0, 0);
        for (var seed = 0; seed < Tables; seed++)
        {
            var table = Random(seed);
            var fillings = Fillings(table, 0, new int[table.Withheld.Count]).ToList();
            var expected = table.Withheld.Where((_, c) => !IsOpen([.. fillings.Select(f => f[c])])).ToList();

            Assert.NotEmpty(fillings);
            Assert.Equal(expected, GroupAudit.Told(table));
            (told, cells) = (told + expected.Count, cells + table.Withheld.Count);
        }

        output.WriteLine($"{told} of {cells} cells told in {Tables} tables");
        Assert.True(told > 50 && cells - told > 30);
    }

    /// <summary>Larger tables, beside the least and the most that a solver finds for each cell.</summary>
    [Fact]
    public void It_says_what_a_solver_says_of_larger_tables()
    {
        var (told, cells) = (0, 0);
        for (var seed = 0; seed < 40; seed++)
        {
            var table = Random(seed, rows: 9, columns: 6, most: 25, ofSeven: 2);
            var expected = table.Withheld.Where((_, c) => Range(table, c) is var (least, most)
                && !(least == 0 ? most >= 10 : least >= 10 && most >= least + 10)).ToList();

            Assert.Equal(expected, GroupAudit.Told(table));
            (told, cells) = (told + expected.Count, cells + table.Withheld.Count);
        }

        output.WriteLine($"{told} of {cells} cells told");
        Assert.True(told > 100 && cells - told > 100);
    }

    // The vertices of such a table are whole numbers, so a solver of lines finds them.
    private static (int Least, int Most) Range(GroupTable table, int cell)
    {
        int Solve(bool most)
        {
            using var solver = Solver.CreateSolver("GLOP");
            var values = table.Withheld.Select((_, c) => solver.MakeNumVar(0, 10_000, $"{c}")).ToArray();
            foreach (var (rests, line) in new[] { (table.RowRests, (Func<GroupCell, string>)(c => c.Row)), (table.ColumnRests, c => c.Column) })
            {
                foreach (var (name, rest) in rests)
                {
                    var sum = solver.MakeConstraint(rest, rest, name);
                    foreach (var (value, _) in values.Zip(table.Withheld).Where(v => line(v.Second) == name))
                    {
                        sum.SetCoefficient(value, 1);
                    }
                }
            }

            solver.Objective().SetCoefficient(values[cell], 1);
            solver.Objective().SetOptimizationDirection(most);
            Assert.Equal(Solver.ResultStatus.OPTIMAL, solver.Solve());
            return (int)Math.Round(values[cell].SolutionValue());
        }

        return (Solve(most: false), Solve(most: true));
    }

    private static bool IsOpen(HashSet<int> values) => values.Contains(0)
        ? values.Contains(10)
        : values.Min() >= 10 && values.Contains(values.Min() + 10);

    private static GroupTable Square(int a, int b, int f, int m) => new()
    {
        Name = "two by two",
        Withheld = [new("A", "f"), new("A", "m"), new("B", "f"), new("B", "m")],
        RowRests = new Dictionary<string, int> { ["A"] = a, ["B"] = b },
        ColumnRests = new Dictionary<string, int> { ["f"] = f, ["m"] = m },
    };

    // Rows and columns of which most have a known rest; the numbers are those of one filling, so that they can be met.
    private static GroupTable Random(int seed, int rows = 2, int columns = 2, int most = 14, int ofSeven = 6)
    {
        var random = new Random(seed);
        List<GroupCell> withheld =
        [
            .. from row in Enumerable.Range(0, rows)
               from column in Enumerable.Range(0, columns)
               where random.Next(7) >= 7 - ofSeven
               select new GroupCell($"{row}", $"c{column}"),
        ];
        int[] filling = [.. withheld.Select(_ => random.Next(most))];
        Dictionary<string, int> Rests(Func<GroupCell, string> line) => withheld.Zip(filling).GroupBy(x => line(x.First))
            .Where(_ => random.Next(8) > 0).ToDictionary(g => g.Key, g => g.Sum(x => x.Second));
        return new GroupTable
        {
            Name = $"{seed}",
            Withheld = withheld,
            RowRests = Rests(x => x.Row),
            ColumnRests = Rests(x => x.Column),
        };
    }

    // Every filling with cells of up to 26: more than any of these tables needs, ten above the least included.
    private static IEnumerable<int[]> Fillings(GroupTable table, int cell, int[] filling)
    {
        if (cell == filling.Length)
        {
            return Fits(table, filling, whole: true) ? [[.. filling]] : [];
        }

        return Enumerable.Range(0, 27).SelectMany(value =>
        {
            filling[cell] = value;
            Array.Clear(filling, cell + 1, filling.Length - cell - 1);
            return Fits(table, filling, whole: false) ? Fillings(table, cell + 1, filling) : [];
        });
    }

    private static bool Fits(GroupTable table, int[] filling, bool whole) =>
        Fits(table.RowRests, c => c.Row, table, filling, whole) && Fits(table.ColumnRests, c => c.Column, table, filling, whole);

    private static bool Fits(
        IReadOnlyDictionary<string, int> rests, Func<GroupCell, string> line, GroupTable table, int[] filling, bool whole) =>
        rests.All(rest =>
        {
            var sum = table.Withheld.Select((c, i) => line(c) == rest.Key ? filling[i] : 0).Sum();
            return whole ? sum == rest.Value : sum <= rest.Value;
        });
}
