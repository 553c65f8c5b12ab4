using CareerConnect.Site.Components;
using CareerConnect.Site.Finding;
using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Pages;

/// <summary>Where everything on the site was read, and what to know before using it.</summary>
public sealed partial class SourcesPage
{
    public static async Task<IEnumerable<SitePage>> AskAsync(
        GraphQLClient api, SiteContext site, CancellationToken ct)
    {
        var sources = await api.AskAllAsync<SourceModel>("SourcesPage", ct);
        var byPage = sources.ToLookup(s => site.Facts.PathOf(s.Key));
        IReadOnlyList<SitePath> parts = [.. Enumerable.Range(1, site.Facts.SourcePages).Select(n => ListPages.PathOf(Paths.Sources, n))];
        return parts.SelectMany((path, i) => site.Page<SourcesPage, SourcesModel>(
            path, new SourcesModel([.. byPage[path]], i + 1, parts, sources.Count), site.Date));
    }

    /// <param name="Items">The sources of the page.</param>
    /// <param name="Number">Which page it is, from 1.</param>
    /// <param name="Parts">The pages there are.</param>
    /// <param name="Count">How many sources there are in all.</param>
    public sealed record SourcesModel(IReadOnlyList<SourceModel> Items, int Number, IReadOnlyList<SitePath> Parts, int Count);

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
