namespace CareerConnect.Api.Sources;

/// <summary>
/// Which counts of one place and year are withheld before they are stored. The problem: a group of 1 to 9 students must
/// not be told, and the groups of a partition (the genders; the races) add up to the total, so a single gap is no gap.
/// The rule, for a total and the groups of one partition:
/// <list type="number">
/// <item>A group is withheld if it has 1 to 9 students, if all but 1 to 9 students are in it, or if all are: then being
/// enrolled tells the group.</item>
/// <item>While only one is withheld, or those withheld add up to less than 10, the next is withheld with them: in the
/// order of the list given, which rests on public facts, never on a hidden count; one with students first.</item>
/// <item>The same when all that are withheld have under 10 and add up to nearly 9 each: 9 and 9 is all that 18 can be,
/// for a reader who sees that nothing was withheld beside them.</item>
/// <item>Of a total of 1 to 9 nothing is told.</item>
/// </list>
/// Zeros are told: nobody is in them. It protects one place and year of one source; that sums over places hold no
/// withheld count is the publisher's task (Releases), and two sources must not be mixed within a partition.
/// </summary>
public static class SmallCounts
{
    public const int Least = 10;

    // Leaves four values or more to every withheld count; the tests try every table there is.
    private const int Slack = 3;

    /// <summary>Whether a group's count alone says too much.</summary>
    public static bool IsSensitive(int? total, int students) =>
        IsSmall(students) || (total is { } all && students > 0 && (all == students || IsSmall(all - students)));

    public static bool IsSmall(int? students) => students is > 0 and < Least;

    /// <summary>The groups of a partition, in the order in which companions are taken; true is withheld.</summary>
    /// <param name="total">Students in all; null if not known.</param>
    /// <param name="counts">Students of each group; null if not known here.</param>
    /// <param name="alreadyWithheld">Groups that the publisher withheld.</param>
    public static bool[] Withhold(int? total, IReadOnlyList<int?> counts, IReadOnlyList<bool> alreadyWithheld)
    {
        var withheld = new bool[counts.Count];
        for (var i = 0; i < withheld.Length; i++)
        {
            withheld[i] = alreadyWithheld[i] || IsSmall(total) || (counts[i] is { } n && IsSensitive(total, n));
        }

        for (var companions = 0; Gap(total, counts, withheld, companions) is var gap and not GapSize.Wide; companions++)
        {
            var next = Companion(counts, withheld, zeros: gap == GapSize.None);
            if (next < 0)
            {
                break;
            }

            withheld[next] = true;
        }

        return withheld;
    }

    private static GapSize Gap(int? total, IReadOnlyList<int?> counts, bool[] withheld, int companions)
    {
        var (gaps, hidden, unknown, sum, shown) = (0, 0, false, 0, 0);
        for (var i = 0; i < withheld.Length; i++)
        {
            hidden += withheld[i] ? 1 : 0;
            gaps += withheld[i] || counts[i] is null ? 1 : 0;
            unknown |= counts[i] is null;
            sum += withheld[i] ? counts[i] ?? 0 : 0;
            shown += withheld[i] ? 0 : counts[i] ?? 0;
        }

        // What a reader can work out of the gaps together, if it is not known here.
        sum = unknown && total is { } all ? Math.Max(0, all - shown) : sum;
        return hidden == 0 ? (IsSmall(sum) ? GapSize.None : GapSize.Wide)
            : gaps == 1 || sum < Least ? GapSize.None
            : companions == 0 && sum > (gaps * (Least - 1)) - Slack ? GapSize.Narrow
            : GapSize.Wide;
    }

    private static int Companion(IReadOnlyList<int?> counts, bool[] withheld, bool zeros)
    {
        var open = Enumerable.Range(0, withheld.Length).Where(i => !withheld[i] && counts[i] is not null).ToList();
        return open.Where(i => counts[i] > 0).Concat(zeros ? open : []).DefaultIfEmpty(-1).First();
    }

    private enum GapSize
    {
        // One group alone, or fewer than ten students: worked out at once.
        None,

        // Worked out by a reader who knows that each is under ten.
        Narrow,
        Wide,
    }
}
