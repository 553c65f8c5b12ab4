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
        IReadOnlyList<CountyPart> counties = site.Places.CountiesAreFew ? await api.AskAllAsync<CountyPart>("HomeCounties", ct) : [];
        var programs = await api.AskAllAsync<Item>("HomePrograms", ct);
        var events = await api.AskAllAsync<Item>("HomeEvents", ct);
        return site.Page<HomePage, HomeModel>(Paths.Home, new HomeModel(
            answer, site.Places.Counties.Count, counties, programs, events, SearchPage.CanSearch(site)), site.Date);
    }

    /// <param name="Answer">What is asked of the region.</param>
    /// <param name="CountyCount">How many counties there are.</param>
    /// <param name="Counties">The counties; none where they are too many for one page.</param>
    /// <param name="Programs">Every program.</param>
    /// <param name="Events">Every event.</param>
    /// <param name="CanSearch">Whether all there is can be searched in a browser.</param>
    public sealed record HomeModel(
        Answer Answer, int CountyCount, IReadOnlyList<CountyPart> Counties, IReadOnlyList<Item> Programs, IReadOnlyList<Item> Events, bool CanSearch)
    {
        public int Count(string level) => Programs.Concat(Events).Count(i => i.Level == level);

        public int Confirmed(string level) => Programs.Concat(Events).Count(i => i.Level == level && i.Confirmed);
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

    public sealed record CountyPart(string Slug, string Name, IReadOnlyList<PlaceRef> Districts);

    public sealed record CountPart(int TotalCount);

    public sealed record Item(string Level, bool Confirmed);
}
