using CareerConnect.Api.Measures;
using Xunit;

namespace CareerConnect.Tests.Api.Measures;

public sealed class RateTests
{
    // Printed examples of the 95 % score interval: 81 of 263 (Newcombe 1998, table I: 0.2553 to 0.3662),
    // 15 of 148 (0.0624 to 0.1605), 0 of 20 (0.0000 to 0.1611), 1 of 29 (0.0061 to 0.1718).
    [Theory]
    [InlineData(81, 263, 0.2553, 0.3662)]
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(0, 20, 0.0000, 0.1611)]
    [InlineData(1, 29, 0.0061, 0.1718)]
    public void The_interval_is_the_one_that_is_printed(int part, int whole, double low, double high)
    {
        var interval = Wilson.Of(part, whole)!.Value;

        Assert.Equal(low, interval.Low, 4);
        Assert.Equal(high, interval.High, 4);
    }

    [Fact]
    public void The_interval_holds_its_share_and_narrows_with_students()
    {
        Assert.All(Enumerable.Range(0, 101), part =>
        {
            Assert.True(Wilson.Of(part, 100)!.Value.Holds(part / 100.0));
            Assert.True(Width(part, 100) > Width(part * 10, 1000));
        });
        Assert.Null(Wilson.Of(0, 0));
        Assert.Null(Wilson.Of(11, 10));
    }

    // Rates of 40, 60 and 50 around 50: (10 + 10 + 0) / (3 * 50) = 0.1333.
    [Fact]
    public void The_index_of_disparity_is_the_mean_distance_in_parts_of_everyones_rate()
    {
        Assert.Equal(20.0 / 150, IndexOfDisparity.Of(50, [40, 60, 50])!.Value, 12);
        Assert.Equal(0, IndexOfDisparity.Of(50, [50, 50]));
        Assert.Null(IndexOfDisparity.Of(50, [40]));
        Assert.Null(IndexOfDisparity.Of(0, [0, 0]));
    }

    // 8,000 of 100,000 is 8 in 100. A group of 1,250 reaches it with 100: with 61 it is 39 short.
    [Theory]
    [InlineData(61, 1_250, 8_000, 100_000, 39)]
    [InlineData(100, 1_250, 8_000, 100_000, 0)]
    [InlineData(120, 1_250, 8_000, 100_000, 0)]
    [InlineData(99, 1_251, 8_000, 100_000, 2)]
    [InlineData(5, 10, 1, 0, 0)]
    public void The_shortfall_to_a_goal_is_in_whole_students(int part, int group, int target, int whole, int needed) =>
        Assert.Equal(needed, Shortfall.To(part, group, target, whole));

    [Fact]
    public void The_shortfall_closes_the_gap_and_one_fewer_does_not()
    {
        var random = new Random(7);
        for (var i = 0; i < 5_000; i++)
        {
            var whole = random.Next(1, 90_000);
            var (target, group) = (random.Next(0, whole + 1), random.Next(0, whole + 1));
            var part = random.Next(0, group + 1);
            var needed = Shortfall.To(part, group, target, whole);
            Assert.True((long)(part + needed) * whole >= (long)target * group);
            Assert.False(needed > 0 && (long)(part + needed - 1) * whole >= (long)target * group);
        }
    }

    private static double Width(int part, int whole) =>
        Wilson.Of(part, whole)!.Value is var interval ? interval.High - interval.Low : 0;
}
