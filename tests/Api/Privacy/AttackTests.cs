using CareerConnect.Api.Privacy;
using Xunit;
using Xunit.Abstractions;

namespace CareerConnect.Tests.Api.Privacy;

public sealed class AttackTests(ITestOutputHelper output)
{
    private const int RandomRegions = 1000;
    private const int LargeRegions = 60;

    [Fact]
    public void Random_regions_are_proven_safe_or_not_published()
    {
        var (refused, cells) = (0, 0);
        for (var seed = 0; seed < LargeRegions; seed++)
        {
            var (facts, input) = Random(seed);
            var result = Publication.Publish(input);
            var report = CertificateAudit.Verify(result.Cells, facts, result.Certificate);
            Assert.True(report.Passed, $"{seed}: {string.Join(" ", report.Problems.Take(1))}");
            Assert.True(result.Passed || result.Cells.Count == 0);
            refused += result.Passed ? 0 : 1;
            cells += report.SuppressedCells;
        }

        output.WriteLine($"{LargeRegions} regions, {refused} not published, {cells} suppressed cells proven");
        Assert.True(refused <= LargeRegions / 100);
        Assert.True(cells > 10 * LargeRegions);
    }

    [Fact]
    public void A_solver_recovers_nothing_from_random_regions()
    {
        var total = 0;
        for (var seed = 0; seed < RandomRegions; seed++)
        {
            var (facts, input) = Random(seed, most: 8);
            var result = Publication.Publish(input);
            var cells = result.Cells;
            Assert.True(CertificateAudit.Verify(cells, facts, result.Certificate).Passed, $"{seed}");
            Assert.True(result.Passed || cells.Count == 0);
            total += cells.Count == 0 ? 0 : Attack(facts, "Y1", cells, cells);
        }

        output.WriteLine($"{total} suppressed cells attacked in {RandomRegions} regions");
        Assert.True(total > 10 * RandomRegions);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_solver_recovers_nothing_from_the_real_region(bool groups)
    {
        var facts = Regions.Southwest(groups);
        var cells = Publication.Publish(Regions.Input(facts, Regions.Counts(facts, 7))).Cells;
        var total = Regions.Years.Sum(year => Attack(facts, year, cells, cells));

        output.WriteLine($"{total} suppressed cells attacked in {Regions.Years.Length} years");
        Assert.True(total > 500);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(12)]
    public void Two_releases_attacked_together_after_a_correction_give_nothing(int students)
    {
        var facts = Regions.Southwest();
        var counts = Regions.Counts(facts, 3, years: ["2020-21", "2021-22"]);
        var first = Publication.Publish(Regions.Input(facts, counts));
        var second = Publication.Publish(Regions.Input(
            facts, Corrected(counts, students), new EarlierRelease(first.Cells)));

        Assert.Null(second.AuditFailure);
        Assert.Equal(students < 10 ? ["2020-21"] : [], second.HeldYears);
        Assert.Equal(students < 10, first.Cells.All(c => second.Cells[c.Key] == c.Value));
        Assert.True(Attack(facts, "2020-21", second.Cells, first.Cells, second.Cells) > 50);
    }

    /// <summary>Twelve students more that all can see in one district, and one more in a hidden one of its county.</summary>
    [Fact]
    public void A_large_correction_carries_no_small_one_of_a_hidden_district()
    {
        var facts = Regions.Southwest();
        var counts = Regions.Counts(facts, 3, years: ["2020-21"]);
        var first = Publication.Publish(Regions.Input(facts, counts));
        bool Is(string area, CellStatus status) => first.Cells[new(area, "2020-21", "any", "all")].Status == status;
        var (hidden, shown, county) = (
            from one in facts.Areas
            from other in facts.Areas
            where one.Kind == AreaKind.District && one.Parent == other.Parent && Is(one.Parent!, CellStatus.Value)
                && Is(one.Code, CellStatus.Suppressed) && Is(other.Code, CellStatus.Value)
            select (one.Code, other.Code, one.Parent)).First();
        var input = Regions.Input(
            facts, Corrected(Corrected(counts, 12, shown), 1, hidden), new EarlierRelease(first.Cells));
        var second = Publication.Publish(input);
        var careless = Publication.Publish(input, RuleOptions.Standard with { Ledger = false });

        Assert.Equal(["2020-21"], second.HeldYears);
        Assert.All(first.Cells, c => Assert.Equal(c.Value, second.Cells[c.Key]));
        Assert.Equal(
            first.Cells[new(county!, "2020-21", "any", "all")].Value + 13,
            careless.Cells[new(county!, "2020-21", "any", "all")].Value);
    }

    [Fact]
    public void Three_releases_with_a_new_year_and_a_correction_in_an_old_one_give_nothing_together()
    {
        var facts = Regions.Southwest(groups: true);
        var counts = Regions.Counts(facts, 3, years: ["2020-21", "2021-22", "2022-23"]);
        var first = Publication.Publish(Regions.Input(facts, [.. counts.Where(c => c.Year == "2020-21")]));
        var second = Publication.Publish(Regions.Input(
            facts, [.. Corrected(counts, 15).Where(c => c.Year != "2022-23")], new EarlierRelease(first.Cells)));
        var third = Publication.Publish(Regions.Input(
            facts, Corrected(counts, 16), new EarlierRelease(first.Cells), new EarlierRelease(second.Cells)));

        Assert.True(first.Passed && second.Passed && third.Passed, second.AuditFailure ?? third.AuditFailure);
        Assert.Equal(["2020-21"], third.HeldYears);
        Assert.All(facts.Areas, a => Assert.Equal(
            second.Cells[new(a.Code, "2020-21", "any", "all")], third.Cells[new(a.Code, "2020-21", "any", "all")]));
        foreach (var year in new[] { "2020-21", "2021-22", "2022-23" })
        {
            IReadOnlyDictionary<CellKey, PublishedCell>[] releases = [first.Cells, second.Cells, third.Cells];
            releases = [.. releases.Where(r => r.Keys.Any(k => k.Year == year))];
            Assert.True(Attack(facts, year, third.Cells, releases) > 50);
        }
    }

    [Fact]
    public void Without_the_ledger_a_correction_tells_of_one_student()
    {
        var facts = Regions.Southwest();
        var counts = Regions.Counts(facts, 3, years: ["2020-21"]);
        var first = Publication.Publish(Regions.Input(facts, counts));
        var input = Regions.Input(facts, Corrected(counts, 1), new EarlierRelease(first.Cells));
        var second = Publication.Publish(input, RuleOptions.Standard with { Ledger = false });

        Assert.Contains(first.Cells, c => c.Value.Value is { } v && second.Cells[c.Key].Value == v + 1);
    }

    internal static (PublicFacts Facts, PublicationInput Input) Random(int seed, int most = 26)
    {
        var facts = Regions.MadeUp(seed, 4 + (seed % (most - 3)), ["Y1"]);
        var counts = Regions.Counts(facts, seed + 1000, 0.03 + (0.02 * (seed % 15)), seed % 5 == 0,
            seed % 3 == 0 ? 0.15 : 0, ["Y1"]);
        return (facts, Regions.Input(facts, counts));
    }

    private static List<RawCount> Corrected(List<RawCount> counts, int students, string district = "06114") =>
    [
        .. counts.Select(c => Mine(c, district)
            ? c with { Students = c.Students + students }
            : c),
    ];

    private static bool Mine(RawCount c, string district) => c.District == district && c.Year == "2020-21"
        && (c.Level is "any" or "explore") && (c.Group is "all" or "female" or "not_low_income" or "not_latinx");

    private static int Attack(PublicFacts facts, string year, IReadOnlyDictionary<CellKey, PublishedCell> cells,
        params IReadOnlyDictionary<CellKey, PublishedCell>[] releases)
    {
        var hidden = cells.Where(c => c.Key.Year == year && c.Value.Status == CellStatus.Suppressed)
            .Select(c => c.Key).ToList();
        Assert.Equal((0, 0, 0), new Attacker(facts, year, releases).Attack(hidden));
        return hidden.Count;
    }
}
