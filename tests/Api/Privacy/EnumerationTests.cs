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

    private static readonly string[] Levels = ["any", "explore"];

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

    /// <summary>
    /// With a split, and with all that comes after the rule: the certificate, and what is hidden or not offered for it.
    /// </summary>
    [Fact]
    public void Every_sensitive_side_of_a_split_could_be_nothing_and_could_be_nine()
    {
        var facts = Counties(2, 0) with
        {
            Shape = new PublicationShape { CoreLevels = ["explore"], LevelRows = [], Splits = [new("f", "m")] },
        };
        var tables = new Dictionary<string, List<int[]>>();
        foreach (var values in Inputs(4, 20))
        {
            var result = Publication.Publish(Regions.Input(facts, [.. Enumerable.Range(0, 2)
                .SelectMany(d => Counts($"D{d}", values[2 * d], values[(2 * d) + 1]))]));
            Assert.True(result.Passed, result.AuditFailure);
            var text = string.Join(' ', result.Cells.OrderBy(c => c.Key, Comparer<CellKey>.Create(CellKey.Compare))
                .Select(c => $"{c.Value.Status}{c.Value.Value}"));
            tables.TryAdd(text, []);
            tables[text].Add(values);
        }

        output.WriteLine($"{tables.Count} tables, {Bad(tables)} narrowed");
        Assert.Equal(0, Bad(tables));
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
        var facts = Counties(first, second);
        var layout = new CellLayout(facts.Shape);
        var frame = new YearFrame(facts, layout, "Y", Enumerable.Range(0, size).Select(d => $"D{d}").ToHashSet());
        var tables = new Dictionary<string, List<int[]>>();
        var inputs = 0;
        foreach (var values in Inputs(size, Most))
        {
            inputs++;
            var counts = values.Select(v => new[] { v, v }).ToArray();
            var table = new SmallCellRule(frame, counts, (_, _) => false, options).Publish();
            var text = string.Join(' ', Enumerable.Range(0, frame.Nodes).Select(n => table[n, 0]));
            tables.TryAdd(text, []);
            tables[text].Add(values);
        }

        return (tables, inputs);
    }

    private static PublicFacts Counties(int first, int second)
    {
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

        return new PublicFacts
        {
            Areas = areas,
            Shape = new PublicationShape { CoreLevels = ["explore"], LevelRows = [], Splits = [] },
        };
    }

    // All ways to fill so many places with numbers that add up to no more than so many.
    private static IEnumerable<int[]> Inputs(int places, int most) => places == 0
        ? [[]]
        : Enumerable.Range(0, most + 1).SelectMany(v => Inputs(places - 1, most - v).Select(rest => (int[])[v, .. rest]));

    private static IEnumerable<RawCount> Counts(string district, int first, int second) => Levels.SelectMany(level =>
        (RawCount[])
        [
            new(district, "Y", level, "all", first + second),
            new(district, "Y", level, "f", first),
            new(district, "Y", level, "m", second),
        ]);
}
