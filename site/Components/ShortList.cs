namespace CareerConnect.Site.Components;

/// <summary>The first of some programs, and how many there are in all.</summary>
public sealed record ShortList(IReadOnlyList<OpportunityDetail> First, int Count)
{
    private const int Most = 6;

    /// <summary>How many more there are.</summary>
    public int More => Count - First.Count;

    public static ShortList Of(IEnumerable<OpportunityDetail> items)
    {
        var all = items.ToList();
        return new([.. all.Take(Most)], all.Count);
    }
}
