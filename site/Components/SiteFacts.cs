using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Components;

/// <summary>What every page says: whose site it is, from which release, and of which day.</summary>
public sealed record SiteFacts
{
    public required RegionRef Region { get; init; }

    public required ReleaseRef Release { get; init; }

    public required Connection<SourceRef> Sources { get; init; }

    /// <summary>The newest day any source was seen: the day the site speaks of, unless it is told another.</summary>
    public DateOnly NewestDate => Sources.Whole.Max(s => s.DateSeen);

    public static async Task<SiteFacts> AskAsync(GraphQLClient api, SiteSettings settings, CancellationToken ct)
    {
        var facts = await api.AskAsync<SiteFacts>("SiteFacts", ct);
        if (facts.Sources.Whole.Count == 0)
        {
            throw new SiteException(SiteFailure.Failed, "The api names no source: its release is empty.");
        }

        var synthetic = facts.Sources.Whole.Where(s => s.Synthetic).Select(s => s.Key).Order(StringComparer.Ordinal);
        return settings.Production && (facts.Release.Synthetic || synthetic.Any())
            ? throw new SiteException(
                SiteFailure.Failed,
                "A site for the public shows no demonstration figures, and the api has some "
                + $"(release {facts.Release.Identity}; sources: {string.Join(", ", synthetic)}). Publish without them.")
            : facts;
    }

    public sealed record RegionRef(string Name, string Network, string Host, string Website, string State);

    public sealed record ReleaseRef(string Identity, bool Synthetic);
}
