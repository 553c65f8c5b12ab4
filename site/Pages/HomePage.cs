using CareerConnect.Site.Components;
using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Pages;

/// <summary>The first page: one sentence, three markers, the places, one figure of the region.</summary>
public sealed partial class HomePage
{
    public static async Task<IEnumerable<SitePage>> AskAsync(
        GraphQLClient api, SiteContext site, CancellationToken ct)
    {
        var answer = await api.AskAsync<Answer>("HomePage", ct);
        return site.Page<HomePage, HomeModel>(
            Paths.Home,
            new HomeModel(
                answer,
                site.Places.Counties.Count,
                [.. site.Places.Map.Select(c => new CountyPart(c.Slug, c.Name, c.Districts.Count))],
                [.. site.Opportunities.ByLevel.Select(LevelCount.Of).OrderBy(l => l.Level, StringComparer.Ordinal)],
                SearchPage.CanSearch(site)),
            site.Date);
    }

    /// <param name="Answer">What is asked of the region.</param>
    /// <param name="CountyCount">How many counties there are.</param>
    /// <param name="Counties">The counties; none where they are too many for one page.</param>
    /// <param name="Levels">How much there is of each level.</param>
    /// <param name="CanSearch">Whether all there is can be searched in a browser.</param>
    public sealed record HomeModel(
        Answer Answer, int CountyCount, IReadOnlyList<CountyPart> Counties, IReadOnlyList<LevelCount> Levels, bool CanSearch)
    {
        public int Programs => Levels.Sum(l => l.Programs);

        public int Events => Levels.Sum(l => l.Events);

        public LevelCount Of(string level) => Levels.FirstOrDefault(l => l.Level == level) ?? new LevelCount(level, 0, 0, 0);
    }

    /// <summary>How many programs and events a level has, and how many of both are confirmed.</summary>
    public sealed record LevelCount(string Level, int Programs, int Events, int Confirmed)
    {
        public int All => Programs + Events;

        public static LevelCount Of(IGrouping<string, OpportunityDetail> level) =>
            new(level.Key, level.Count(i => !i.IsEvent), level.Count(i => i.IsEvent), level.Count(i => i.Confirmed));
    }

    public sealed record Answer(
        RegionPart Region,
        IReadOnlyList<LevelPart> Levels,
        CountPart Partners);

    public sealed record RegionPart(
        string Name,
        string Network,
        string State,
        IReadOnlyList<FigureData> Enrollment,
        IReadOnlyList<FigureData> Participation);

    public sealed record LevelPart(string Key, string Label);

    public sealed record CountyPart(string Slug, string Name, int Districts);

    public sealed record CountPart(int TotalCount);
}
