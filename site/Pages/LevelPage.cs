using CareerConnect.Site.Components;
using CareerConnect.Site.Finding;
using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Pages;


/// <summary>A level: what it means, and everything at it; and the index of all three.</summary>
public sealed partial class LevelPage
{
    public static async Task<IEnumerable<SitePage>> AskAsync(
        GraphQLClient api, SiteContext site, CancellationToken ct)
    {
        var answer = await api.AskAsync<Answer>("LevelPage", ct);
        var definitions = answer.Levels.ToDictionary(l => l.Key.ToUpperInvariant(), StringComparer.Ordinal);
        var kinds = OpportunityFacets.On(site.Date);
        string[] levels = ["EXPLORE", "PREP", "LAUNCH", "UNKNOWN"];
        return levels.SelectMany(level => ListPages.Of<LevelPage, OpportunityDetail, LevelModel>(
                site,
                Paths.Level(level),
                new FoundList<OpportunityDetail>([.. site.Opportunities.ByLevel[level]], kinds, site.Languages),
                new LevelModel(level, definitions.GetValueOrDefault(level)),
                site.Date))
            .Concat(site.Page<LevelsPage, IReadOnlyList<LevelDefinition>>(
                Paths.Levels, [.. answer.Levels.Where(l => l.Key != "any")], site.Date));
    }

    public sealed record Answer(IReadOnlyList<LevelDefinition> Levels);

    /// <summary>A level as the region defines it.</summary>
    public sealed record LevelDefinition(
        string Key, string Label, string Definition, string Citation, int? AgeMin = null, int? AgeMax = null);

    public sealed record LevelModel(string Level, LevelDefinition? Definition);
}
