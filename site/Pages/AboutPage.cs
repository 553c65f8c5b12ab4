using CareerConnect.Site.Components;
using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Pages;

/// <summary>The network in its own words: vision, mission, strategies, values.</summary>
public sealed partial class AboutPage
{
    public static async Task<IEnumerable<SitePage>> AskAsync(
        GraphQLClient api, SiteContext site, CancellationToken ct) =>
        site.Page<AboutPage, AboutModel>(
            Paths.About, (await api.AskAsync<Answer>("AboutPage", ct)).Region, site.Date);

    public sealed record Answer(AboutModel Region);

    public sealed record AboutModel
    {
        public required string Name { get; init; }

        public required string Network { get; init; }

        public required string Host { get; init; }

        public required string Website { get; init; }

        public required string Vision { get; init; }

        public string? Mission { get; init; }

        public required IReadOnlyList<string> Strategies { get; init; }

        public required IReadOnlyList<string> Values { get; init; }

        public required IReadOnlyList<FactPart> NetworkFacts { get; init; }

        public required SourceRef Source { get; init; }

        public string? SourceUrl { get; init; }

        public DateOnly? DateSeen { get; init; }
    }

    public sealed record FactPart(string Key, string Value, string Citation, SourceRef Source);
}
