using CareerConnect.Site.Components;
using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Pages;

/// <summary>Where everything on the site was read, and what to know before using it.</summary>
public sealed partial class SourcesPage
{
    public static async Task<IEnumerable<SitePage>> AskAsync(
        GraphQLClient api, SiteContext site, CancellationToken ct) =>
        site.Page<SourcesPage, IReadOnlyList<SourceModel>>(
            Paths.Sources, await api.AskAllAsync<SourceModel>("SourcesPage", ct), site.Date);

    public sealed record SourceModel
    {
        public required string Key { get; init; }

        public required string Title { get; init; }

        public required string Publisher { get; init; }

        public string? Url { get; init; }

        public required string Period { get; init; }

        public required DateOnly DateSeen { get; init; }

        public required string Licence { get; init; }

        public string? Note { get; init; }

        public string? Sha256 { get; init; }

        public required bool Synthetic { get; init; }
    }
}
