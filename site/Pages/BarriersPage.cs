using CareerConnect.Site.Components;
using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Pages;

/// <summary>What stands in the way, from early childhood on: each barrier, the figure that would show it, and whether there is one.</summary>
public sealed partial class BarriersPage
{
    private static readonly string[] Stages =
        ["EARLY_CHILDHOOD", "ELEMENTARY_AND_MIDDLE_SCHOOL", "HIGH_SCHOOL", "AFTER_HIGH_SCHOOL"];

    public static async Task<IEnumerable<SitePage>> AskAsync(
        GraphQLClient api, SiteContext site, CancellationToken ct) =>
        site.Page<BarriersPage, BarriersModel>(
            Paths.Barriers, await api.AskAsync<BarriersModel>("BarriersPage", ct), site.Date);

    public sealed record BarriersModel(IReadOnlyList<IndicatorPart> Indicators)
    {
        /// <summary>In the order of a life.</summary>
        public IEnumerable<IGrouping<string, IndicatorPart>> ByStage => Indicators
            .OrderBy(i => Array.IndexOf(Stages, i.LifeStage)).ThenBy(i => i.Name, StringComparer.Ordinal)
            .GroupBy(i => i.LifeStage);
    }

    public sealed record IndicatorPart
    {
        public required string Key { get; init; }

        /// <summary>What stands in the way, in a sentence.</summary>
        public required string Barrier { get; init; }

        public required string LifeStage { get; init; }

        public required string Name { get; init; }

        public required string Definition { get; init; }

        public required string Publisher { get; init; }

        /// <summary>VALUE or NOT_AVAILABLE.</summary>
        public required string Status { get; init; }

        public string? Note { get; init; }

        /// <summary>Its newest values.</summary>
        public required Connection<OutcomeData> Values { get; init; }

        public required SourceRef Source { get; init; }
    }
}
