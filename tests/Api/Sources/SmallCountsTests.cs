using CareerConnect.Api.Sources;
using Xunit;

namespace CareerConnect.Tests.Api.Sources;

public sealed class SmallCountsTests
{
    [Theory]
    [InlineData(100, new[] { 20, 30, 50 }, "")]
    [InlineData(100, new[] { 4, 30, 66 }, "0,1")]
    [InlineData(100, new[] { 4, 5, 91 }, "0,1,2")]
    [InlineData(100, new[] { 0, 40, 60 }, "")]
    [InlineData(100, new[] { 0, 5, 95 }, "1,2")]
    [InlineData(100, new[] { 0, 0, 100 }, "0,2")]
    [InlineData(9, new[] { 0, 4, 5 }, "0,1,2")]
    [InlineData(100, new[] { 5, 6, 89 }, "0,1")]
    [InlineData(100, new[] { 82, 9, 9 }, "0,1,2")]
    public void A_small_group_takes_companions_until_ten_students_stand_behind_the_gaps(int total, int[] counts, string expected)
    {
        Assert.Equal(expected, Withheld(total, counts));
    }

    [Fact]
    public void What_is_not_known_here_can_be_worked_out_too()
    {
        // 100 - 40 - 57 leaves 3 for the group without a count.
        Assert.Equal([false, true, false], SmallCounts.Withhold(100, [null, 40, 57], [false, false, false]));
        Assert.Equal([false, false, false], SmallCounts.Withhold(100, [null, 40, 40], [false, false, false]));
        Assert.Equal([true, true, false], SmallCounts.Withhold(100, [null, 40, 57], [true, false, false]));
    }

    /// <summary>
    /// The strongest reader knows the rule, the total, and that the groups add up to it. For every table that there can
    /// be, all tables that look the same from outside are gathered: no withheld count may be the same in all of them.
    /// </summary>
    [Theory]
    [InlineData(3, 45)]
    [InlineData(4, 34)]
    public void No_withheld_count_can_be_worked_out_by_a_reader_who_knows_the_rule(int groups, int most)
    {
        for (var total = SmallCounts.Least; total <= most; total++)
        {
            var tables = Tables(groups, total).GroupBy(counts => Shown(total, counts)).ToList();
            Assert.Contains(tables, alike => alike.Key.Contains('x', StringComparison.Ordinal));
            foreach (var alike in tables)
            {
                for (var group = 0; group < groups; group++)
                {
                    if (alike.Key.Split(',')[group] == "x")
                    {
                        var values = alike.Select(counts => counts[group]).Distinct().Count();
                        Assert.True(values >= 4, $"{total}: {alike.Key} tells group {group} but for {values} values");
                    }
                }
            }
        }
    }

    private static IEnumerable<int[]> Tables(int groups, int total) =>
        groups == 1 ? [[total]]
        : Enumerable.Range(0, total + 1).SelectMany(n => Tables(groups - 1, total - n), (n, rest) => (int[])[n, .. rest]);

    private static string Shown(int total, int[] counts) =>
        string.Join(',', Flags(total, counts).Zip(counts, (hidden, n) => hidden ? "x" : $"{n}"));

    private static string Withheld(int total, int[] counts) =>
        string.Join(',', Flags(total, counts).Index().Where(f => f.Item).Select(f => f.Index));

    private static bool[] Flags(int total, int[] counts) =>
        SmallCounts.Withhold(total, [.. counts.Select(n => (int?)n)], new bool[counts.Length]);
}
