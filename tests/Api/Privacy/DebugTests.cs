using CareerConnect.Api.Privacy;
using Xunit;
using Xunit.Abstractions;

namespace CareerConnect.Tests.Api.Privacy;

public sealed class DebugTests(ITestOutputHelper output)
{
    [Fact]
    public void Debug()
    {
        foreach (var seed in new[] { 1, 2 })
        {
            foreach (var y in Regions.Years)
            {
                output.WriteLine($"=== {seed} {y}");
                One(seed, y);
            }
        }
    }

    private void One(int seed, string year)
    {
        var facts = Regions.Southwest();
        var counts = Regions.Counts(facts, seed, years: [year]);
        var layout = new CellLayout(facts.Shape);
        var supplied = counts.Select(c => c.District).ToHashSet();
        var frame = new YearFrame(facts, layout, year, supplied);
        var rule = new SmallCellRule(frame, RawYear.Read(frame, counts), (_, _) => false, RuleOptions.Standard);
        for (var i = 0; i < 9; i++)
        {
            var table = rule.Publish();
            output.WriteLine(string.Join(" ", layout.Tables.Select(t => Enumerable.Range(0, frame.Nodes).Count(n => !table.Shown(n, t.Columns[0])))));
            foreach (var t in layout.Tables.Where(t => false))
            {
                output.WriteLine($"{t.Name}: hidden {string.Join(' ', Enumerable.Range(0, frame.Nodes).Where(n => !table.Shown(n, t.Columns[0])).Select(n => frame.Areas[n].Code))}");
            }

            var builder = new CertificateBuilder(table);
            builder.Build();
            output.WriteLine($"stuck {builder.Stuck} failed {builder.Failed.Count}: " + string.Join(' ', builder.Failed.Take(6).Select(f => frame.Areas[f.Area].Code + "/" + layout.Levels[layout.LevelOf(f.Column)] + "/" + layout.Groups[layout.GroupOf(f.Column)] + " floor" + PublicFloor.Of(table, f.Area, f.Column) + " A" + table[f.Area, 0] + "=" + counts.Where(c => frame.Leaves[f.Area].Contains(Array.FindIndex(frame.Areas, a => a.Code == c.District)) && c.Level == layout.Levels[layout.LevelOf(f.Column)] && c.Group == layout.Groups[layout.GroupOf(f.Column)]).Sum(c => c.Students))));
            if (builder.Stuck is { } s)
            {
                rule.HideRoot(s);
            }
            else if (builder.Failed.Count == 0)
            {
                break;
            }
            else
            {
                rule.HideMore(builder.Failed);
            }
        }
    }
}
