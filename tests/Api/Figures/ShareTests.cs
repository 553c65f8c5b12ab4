using System.Reflection;
using System.Text.RegularExpressions;
using CareerConnect.Api.Equity;
using CareerConnect.Api.Figures;
using CareerConnect.Tests.Support;
using Xunit;

namespace CareerConnect.Tests.Api.Figures;

/// <summary>Every number about students that was divided: what of, and why it says no more than what is published.</summary>
public sealed partial class ShareTests(Demonstration demonstration) : IClassFixture<Demonstration>
{
    // By its name: whole percent coded at the ends; exact, beside both counts; of such; as a publisher prints it; not of students.
    private static readonly Dictionary<string, string> Known = new()
    {
        ["PublishedFigure.SharePercent"] = "SafeShare",
        ["EquityMeasure.RatePercent"] = "both counts beside it",
        ["EquityMeasure.RateLowPercent"] = "both counts beside it",
        ["EquityMeasure.RateHighPercent"] = "both counts beside it",
        ["EquityMeasure.GoalPercent"] = "of the plan's goal and the region's enrolment",
        ["EquityMeasure.GapToGoalPoints"] = "both counts beside it",
        ["EquityMeasure.RegionPercent"] = "of the region's published counts",
        ["EquityMeasure.GapToRegionPoints"] = "both counts beside it",
        ["EquityMeasure.ParityIndex"] = "all four counts beside it",
        ["GapStep.GapToGoalPoints"] = "of equity measures",
        ["DisparityIndex.EveryonePercent"] = "of equity measures, or as printed",
        ["DisparityIndex.Index"] = "of equity measures, or as printed",
        ["RuralShare.Percent"] = "both counts beside it",
        ["Parity.Index"] = "all four counts beside it",
        ["OutcomeComparison.DifferencePoints"] = "as printed",
        ["District.RuralStudentsPercent"] = "as printed",
        ["UtilityRow.Percent"] = "of cells, not of students",
    };

    [Fact]
    public void Every_divided_number_is_known_here() => Assert.Equal(
        Known.Keys.Order(StringComparer.Ordinal),
        typeof(SafeShare).Assembly.GetTypes()
            .Where(t => t.IsPublic && t.Namespace?.Contains("GraphQL", StringComparison.Ordinal) != true)
            .SelectMany(t => t.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
                .Where(p => Divided().IsMatch(p.Name) && Nullable.GetUnderlyingType(p.PropertyType) is var inner
                    && ((inner ?? p.PropertyType) == typeof(double) || (inner ?? p.PropertyType) == typeof(decimal)))
                .Select(p => $"{t.Name}.{p.Name}"))
            .Order(StringComparer.Ordinal));

    /// <summary>A rate can tell nothing: whoever has it has both of its counts, and neither is small.</summary>
    [Fact]
    public void A_measure_has_every_number_only_beside_both_published_counts_of_ten_and_of_twenty()
    {
        var measures = EquityTable.Of(demonstration.Release);
        var rated = measures.Where(m => m.RatePercent is not null).ToList();
        Assert.True(rated.Count > 300);
        Assert.All(rated, m => Assert.True(m is { Participants: >= 10, Population: >= SafeShare.SmallestWhole, AllParticipants: >= 10 }
            && Math.Abs(m.RatePercent!.Value - (100.0 * m.Participants.Value / m.Population.Value)) < 1e-9));
        Assert.All(measures.Except(rated), m => Assert.True(m is
        {
            RateLowPercent: null, RateHighPercent: null, GapToGoalPoints: null, GapToRegionPoints: null, ParityIndex: null,
            MeetsOrExceeds: null, NeededForGoal: null, NeededAtSameTotal: null, NeededBesides: null,
        }));
        Assert.All(measures.Where(m => m.Status != FigureStatus.Value), m => Assert.Null(m.Participants));
    }

    [Fact]
    public void A_share_of_a_figure_is_whole_coded_at_the_ends_and_never_of_fewer_than_twenty()
    {
        var figures = demonstration.Release.Figures.All().ToList();
        Assert.All(figures, f => Assert.True(
            f.SharePercent is null || (f.SharePercent is >= 5 and <= 95 && f.SharePercent == Math.Round(f.SharePercent.Value)
                && f is { Value: not null, Base: >= SafeShare.SmallestWhole })));
        Assert.Contains(figures, f => f.ShareText == "<5 %");
        Assert.Contains(figures, f => f.ShareText == ">95 %");
    }

    [GeneratedRegex("(Percent|Rate|Share|Points|Index)$")]
    private static partial Regex Divided();
}
