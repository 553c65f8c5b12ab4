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

    private static (int Exact, int Near, int Lifted) Attack(
        PublicFacts facts, PublicationInput input, RuleOptions options)
    {
        var cells = Publication.Publish(input, options).Cells;
        var hidden = cells.Where(c => c.Value.Status == CellStatus.Suppressed).Select(c => c.Key);
        return new Attacker(facts, "Y1", cells).Attack(hidden);
    }
}
