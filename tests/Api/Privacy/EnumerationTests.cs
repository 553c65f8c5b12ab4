using CareerConnect.Api.Privacy;
using Xunit;
using Xunit.Abstractions;

namespace CareerConnect.Tests.Api.Privacy;

/// <summary>
/// Every raw input that gives the same table is listed, by running the rule itself on all there are: the
/// attacker knows the algorithm. One count a district, so that all can be tried.
/// </summary>
public sealed class EnumerationTests(ITestOutputHelper output)
{
    // All inputs that add up to no more: closed, since a shown region keeps its sum.
    private const int Most = 29;

    [Theory]
    [InlineData(3, 0)]
    [InlineData(2, 2)]
    [InlineData(1, 3)]
    [InlineData(4, 0)]
    public void Every_sensitive_count_could_be_nothing_and_could_be_nine(int first, int second)
    {
        var (tables, inputs) = Enumerate(first, second, RuleOptions.Standard);
        var bad = Bad(tables);

        output.WriteLine($"{first}+{second}: {inputs} inputs, {tables.Count} tables, {bad} narrowed");
        Assert.Equal(0, bad);
    }

    [Fact]
    public void Without_the_first_two_companions_the_rule_itself_tells()
    {
        var (tables, _) = Enumerate(3, 0, RuleOptions.Standard with { Buffers = false });

        Assert.True(Bad(tables) > 0);
    }

    // Tables in which a count that may be sensitive is known to be more than 0, or less than nine.
    private static int Bad(Dictionary<string, List<int[]>> tables) => tables.Values.Count(inputs =>
        Enumerable.Range(0, inputs[0].Length).Any(d =>
            inputs.Any(i => i[d] < 10) && inputs.Any(i => i[d] != inputs[0][d] || inputs.Count == 1)
            && (inputs.All(i => i[d] != 0) || inputs.All(i => i[d] != 9))));

    private static (Dictionary<string, List<int[]>> Tables, int Inputs) Enumerate(
        int first, int second, RuleOptions options)
    {
        var size = first + second;
        var areas = new List<PrivacyArea> { new() { Code = "R", Kind = AreaKind.Region } };
        areas.Add(new() { Code = "A", Kind = AreaKind.County, Parent = "R" });
        areas.AddRange(Enumerable.Range(0, first)
            .Select(d => new PrivacyArea { Code = $"D{d}", Kind = AreaKind.District, Parent = "A" }));
        if (second > 0)
        {
            areas.Add(new() { Code = "B", Kind = AreaKind.County, Parent = "R" });
            areas.AddRange(Enumerable.Range(first, second)
                .Select(d => new PrivacyArea { Code = $"D{d}", Kind = AreaKind.District, Parent = "B" }));
        }

        var facts = new PublicFacts
        {
            Areas = areas,
            Shape = new PublicationShape { CoreLevels = ["explore"], LevelRows = [], Splits = [] },
        };
        var layout = new CellLayout(facts.Shape);
        var frame = new YearFrame(facts, layout, "Y", Enumerable.Range(0, size).Select(d => $"D{d}").ToHashSet());
        var tables = new Dictionary<string, List<int[]>>();
        var values = new int[size];
        var inputs = 0;
        void Fill(int d, int left)
        {
            if (d == size)
            {
                inputs++;
                var counts = values.Select(v => new[] { v, v }).ToArray();
                var table = new SmallCellRule(frame, counts, (_, _) => false, options).Publish();
                var text = string.Join(' ', Enumerable.Range(0, frame.Nodes).Select(n => table[n, 0]));
                if (!tables.TryGetValue(text, out var list))
                {
                    tables[text] = list = [];
                }

                list.Add([.. values]);
                return;
            }

            for (var v = 0; v <= left; v++)
            {
                values[d] = v;
                Fill(d + 1, left - v);
            }
        }

        Fill(0, Most);
        return (tables, inputs);
    }
}
