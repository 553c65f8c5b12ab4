using CareerConnect.Api.Privacy;
using Xunit;
using Xunit.Abstractions;

namespace CareerConnect.Tests.Api.Privacy;

/// <summary>With one part of the rule switched off, the attacker that found nothing finds something.</summary>
public sealed class MutationTests(ITestOutputHelper output)
{
    private const int Seeds = 40;

    [Theory]
    [InlineData("pools")]
    [InlineData("pool sums")]
    [InlineData("pool room")]
    [InlineData("rows together")]
    [InlineData("hide inside")]
    [InlineData("classes follow")]
    [InlineData("certify")]
    public void Without_a_part_of_the_rule_the_attack_succeeds(string part)
    {
        var options = RuleOptions.Standard with { Certify = false };
        options = part switch
        {
            "pools" => options with { Pools = false },
            "pool sums" => options with { PoolSums = false },
            "pool room" => options with { PoolRoom = false },
            "rows together" => options with { RowsTogether = false },
            "hide inside" => options with { HideInside = false },
            "classes follow" => options with { ClassesFollow = false },
            _ => options,
        };
        var found = (Exact: 0, Near: 0, Lifted: 0);
        var seed = 0;
        for (; seed < Seeds && found == (0, 0, 0); seed++)
        {
            var (facts, input) = AttackTests.Random(seed);
            var uncertified = RuleOptions.Standard with { Certify = false };
            if (part == "certify" || Attack(facts, input, uncertified) == (0, 0, 0))
            {
                found = Attack(facts, input, options);
            }
        }

        output.WriteLine($"without {part}: {found.Exact} exact, {found.Near} within three, {found.Lifted} bounded, "
            + $"in region {seed - 1}");
        Assert.NotEqual((0, 0, 0), found);
    }

    /// <summary>What cannot be proven even when all of it is hidden is not offered; else nothing could be published.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Without_withdrawing_a_table_nothing_would_be_published(int seed)
    {
        var facts = Regions.Southwest(groups: true);
        var input = Regions.Input(facts, Regions.Counts(facts, seed, apart: true, years: ["2019-20"]));
        var result = Publication.Publish(input);

        Assert.True(result.Passed, result.AuditFailure);
        Assert.True(CertificateAudit.Verify(result.Cells, facts, result.Certificate).Passed);
        Assert.Equal(CellStatus.NotAvailable, result.Cells[new("Region", "2019-20", "launch", "all")].Status);
        var hidden = result.Cells.Where(c => c.Value.Status == CellStatus.Suppressed).Select(c => c.Key);
        Assert.Equal((0, 0, 0), new Attacker(facts, "2019-20", result.Cells).Attack(hidden));
        Assert.False(Publication.Publish(input, RuleOptions.Standard with { Withdraw = false }).Passed);
    }

    private static (int Exact, int Near, int Lifted) Attack(
        PublicFacts facts, PublicationInput input, RuleOptions options)
    {
        var cells = Publication.Publish(input, options).Cells;
        var hidden = cells.Where(c => c.Value.Status == CellStatus.Suppressed).Select(c => c.Key);
        return new Attacker(facts, "Y1", cells).Attack(hidden);
    }
}
