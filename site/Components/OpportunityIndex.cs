using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Components;

/// <summary>
/// Every program and event, asked once a build and sorted once: confirmed ones first, then by name. Pages take
/// what they show from its lookups, so that no page goes through the whole list.
/// </summary>
public sealed class OpportunityIndex
{
    private const int MostSimilar = 3;
    private const int MostSteps = 2;

    private static readonly string[] Levels = ["EXPLORE", "PREP", "LAUNCH"];

    private readonly ILookup<(string Level, string? Sector), OpportunityDetail> _likes;
    private readonly ILookup<(string Level, string? Sector, string? County), OpportunityDetail> _near;

    public OpportunityIndex(IEnumerable<OpportunityDetail> items)
    {
        All = [.. items.OrderByDescending(i => i.Confirmed).ThenBy(i => i.Name, StringComparer.OrdinalIgnoreCase)
            .ThenBy(i => i.Slug, StringComparer.Ordinal)];
        ByLevel = All.ToLookup(i => i.Level, StringComparer.Ordinal);
        BySector = Each(i => i.Sector is null ? [] : [i.Sector.Key]);
        ByCounty = Each(i => i.Counties.Select(c => c.Slug));
        ByDistrict = Each(i => i.Districts.Select(d => d.District.Slug).Distinct());
        ByProvider = Each(i => i.Providers.Select(p => p.Slug));
        ByPartner = Each(i => i.Partners.Select(p => p.Slug));
        ByGrade = All.SelectMany(item => item.Grades.Select(grade => (grade, item))).ToLookup(p => p.grade, p => p.item);
        _likes = All.ToLookup(i => (i.Level, i.Sector?.Key));
        _near = All.ToLookup(i => (i.Level, i.Sector?.Key, i.County?.Slug));
    }

    public IReadOnlyList<OpportunityDetail> All { get; }

    public ILookup<string, OpportunityDetail> ByLevel { get; }

    /// <summary>By the key of a sector.</summary>
    public ILookup<string, OpportunityDetail> BySector { get; }

    /// <summary>By the slug of a county it is in or serves.</summary>
    public ILookup<string, OpportunityDetail> ByCounty { get; }

    /// <summary>By the slug of a district it names.</summary>
    public ILookup<string, OpportunityDetail> ByDistrict { get; }

    /// <summary>By the slug of a partner that provides it.</summary>
    public ILookup<string, OpportunityDetail> ByProvider { get; }

    /// <summary>By the slug of a partner that takes part.</summary>
    public ILookup<string, OpportunityDetail> ByPartner { get; }

    public ILookup<int, OpportunityDetail> ByGrade { get; }

    public static async Task<OpportunityIndex> AskAsync(GraphQLClient api, CancellationToken ct) =>
        new((await api.AskAllAsync<ProgramDetail>("Programs", ct))
            .Concat<OpportunityDetail>(await api.AskAllAsync<EventDetail>("Events", ct)));

    /// <summary>What the page of a program or event shows of others: a few, however many there are.</summary>
    public RelatedOpportunities RelatedTo(OpportunityDetail item) => new(
        [.. Like(item, item.Level, MostSimilar)],
        Levels.ToDictionary(
            level => level, level => (IReadOnlyList<OpportunityDetail>)[.. Like(item, level, MostSteps)], StringComparer.Ordinal));

    /// <summary>Others of a level in the same sector: those of the same county first, at most a few.</summary>
    public IEnumerable<OpportunityDetail> Like(OpportunityDetail item, string level, int count) =>
        item.Sector is null || level == "UNKNOWN"
            ? []
            : _near[(level, item.Sector.Key, item.County?.Slug)].Take(count + 1)
                .Concat(_likes[(level, item.Sector.Key)].Take((2 * count) + 1))
                .Where(other => other.Slug != item.Slug && other.Status != "HISTORIC").DistinctBy(o => o.Slug).Take(count);

    private ILookup<string, OpportunityDetail> Each(Func<OpportunityDetail, IEnumerable<string>> keys) =>
        All.SelectMany(item => keys(item).Select(key => (key, item)))
            .ToLookup(p => p.key, p => p.item, StringComparer.Ordinal);
}
