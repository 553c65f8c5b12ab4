using CareerConnect.Api.Measures;
using Xunit;

namespace CareerConnect.Tests.Api.Measures;

public sealed class ParityTests
{
    // 400 of 1,000 students are of the group, 30 of 100 participants: (30/100) / (400/1000) = 0.3 / 0.4 = 0.75.
    [Fact]
    public void A_group_of_forty_percent_with_thirty_of_a_hundred_seats_is_at_three_quarters_of_parity()
    {
        var parity = new Parity(30, 400, 100, 1000);

        Assert.Equal(0.75, parity.Index!.Value, 12);
        Assert.False(parity.MeetsOrExceeds);

        // 40 of the 100 seats would be its share: ten more of the same hundred.
        Assert.Equal(10, parity.NeededAtSameTotal);

        // Added besides: (30 + k) / (100 + k) = 0.4 gives 30 + k = 40 + 0.4k, so k = 10 / 0.6 = 16.67: seventeen.
        Assert.Equal(17, parity.NeededBesides);
    }

    [Fact]
    public void Exactly_its_share_meets_it_where_a_rounded_index_might_not()
    {
        // 1 of 3 in both: a third is no exact binary number, whole numbers are.
        var parity = new Parity(333_333, 1_000_000, 999_999, 3_000_000);

        Assert.True(parity.MeetsOrExceeds);
        Assert.Equal(0, parity.NeededAtSameTotal);
        Assert.False((parity with { Participants = 333_332 }).MeetsOrExceeds);
    }

    [Fact]
    public void A_group_over_its_share_needs_nobody()
    {
        var parity = new Parity(60, 400, 100, 1000);

        Assert.Equal(1.5, parity.Index!.Value, 12);
        Assert.Equal((0, 0), (parity.NeededAtSameTotal, parity.NeededBesides!.Value));
    }

    [Fact]
    public void Where_nobody_takes_part_or_everyone_is_of_the_group_there_is_no_number_to_give()
    {
        Assert.Null(new Parity(0, 400, 0, 1000).Index);
        Assert.Null(new Parity(100, 1000, 100, 1000).NeededBesides);
    }

    public static TheoryData<int> Seeds => [1, 2, 3, 4, 5];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_whole_number_test_and_the_index_say_the_same(int seed) => Each(seed, parity =>
    {
        if (parity.Index is { } index && Math.Abs(index - 1) > 1e-9)
        {
            Assert.Equal(index > 1, parity.MeetsOrExceeds);
        }

        // Exactly 1 only when the products agree.
        if ((long)parity.Participants * parity.AllPopulation == (long)parity.Population * parity.AllParticipants)
        {
            Assert.True(parity.MeetsOrExceeds);
        }
    });

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_students_needed_close_the_gap_and_one_fewer_does_not(int seed) => Each(seed, parity =>
    {
        var same = parity.NeededAtSameTotal;
        Assert.True((parity with { Participants = parity.Participants + same }).MeetsOrExceeds);
        Assert.False(same > 0 && (parity with { Participants = parity.Participants + same - 1 }).MeetsOrExceeds);

        if (parity.NeededBesides is { } besides)
        {
            Assert.True(Added(parity, besides).MeetsOrExceeds);
            Assert.False(besides > 0 && Added(parity, besides - 1).MeetsOrExceeds);
            Assert.True(besides >= same);
        }
    });

    private static Parity Added(Parity parity, int students) => parity with
    {
        Participants = parity.Participants + students,
        AllParticipants = parity.AllParticipants + students,
    };

    private static void Each(int seed, Action<Parity> check)
    {
        var random = new Random(seed);
        for (var i = 0; i < 2_000; i++)
        {
            var all = random.Next(1, i % 2 == 0 ? 60 : 50_000);
            var group = random.Next(1, all + 1);
            var taking = random.Next(0, group + 1);
            var others = random.Next(0, all - group + 1);
            check(new Parity(taking, group, taking + others, all));
        }
    }
}
