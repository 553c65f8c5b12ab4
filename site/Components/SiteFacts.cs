using System.Numerics;
using System.Text.Json.Serialization;
using CareerConnect.Site.Finding;
using CareerConnect.Site.Generator;
using CareerConnect.Site.Pages;

namespace CareerConnect.Site.Components;

/// <summary>What every page says: whose site it is, from which release, and of which day.</summary>
public sealed record SiteFacts : IInputs
{
    private const int MostSourcesOfAPage = 120;
    private const int SourcesOfAPage = 60;

    public required RegionRef Region { get; init; }

    /// <summary>The release all was read from. A page that shows it is drawn again for every release.</summary>
    public required ReleaseRef Release
    {
        get
        {
            PageNotes.Read(nameof(Release));
            return field;
        }

        init;
    }

    public required IReadOnlyList<SynonymPart> SearchSynonyms { get; init; }

    /// <summary>Where all was read. A region has some dozens, a state thousands; no page shows them but their own.</summary>
    [JsonIgnore]
    public IReadOnlyList<SourceRef> Sources { get; init; } = [];

    /// <summary>Career words in two languages.</summary>
    public SynonymTable Synonyms => field ??= new SynonymTable(SearchSynonyms.Select(s => (s.TermEs, s.TermEn)));

    /// <summary>The newest day any source was seen: the day the site speaks of, unless it is told another.</summary>
    public DateOnly NewestDate => field != default ? field : field = Sources.Max(s => s.DateSeen);

    /// <summary>Pages that say what the sources are: one, or so many that each has some dozens.</summary>
    public int SourcePages => Sources.Count <= MostSourcesOfAPage ? 1
        : (int)BitOperations.RoundUpToPowerOf2((uint)(Sources.Count / SourcesOfAPage));

    [JsonIgnore]
    public object? Inputs => (Region, SourcePages);

    /// <summary>The page that says what a source is; the others are nothing to it, so that one more source moves none.</summary>
    public SitePath PathOf(string source) =>
        ListPages.PathOf(Paths.Sources, 1 + (int)(source.Aggregate(2166136261u, (hash, letter) => (hash ^ letter) * 16777619) % SourcePages));

    public static async Task<SiteFacts> AskAsync(GraphQLClient api, SiteSettings settings, CancellationToken ct)
    {
        var facts = await api.AskAsync<SiteFacts>("SiteFacts", ct);
        facts = facts with { Sources = await api.AskAllAsync<SourceRef>("SiteSources", ct) };
        if (facts.Sources.Count == 0)
        {
            throw new SiteException(SiteFailure.Failed, "The api names no source: its release is empty.");
        }

        var synthetic = facts.Sources.Where(s => s.Synthetic).Select(s => s.Key).Order(StringComparer.Ordinal);
        return settings.Production && (facts.Release.Synthetic || synthetic.Any())
            ? throw new SiteException(
                SiteFailure.Failed,
                "A site for the public shows no demonstration figures, and the api has some "
                + $"(release {facts.Release.Identity}; sources: {string.Join(", ", synthetic)}). Publish without them.")
            : facts;
    }

    public sealed record SynonymPart(string TermEs, string TermEn);

    public sealed record RegionRef(string Name, string Network, string Host, string Website, string State);

    public sealed record ReleaseRef(string Identity, bool Synthetic);
}
