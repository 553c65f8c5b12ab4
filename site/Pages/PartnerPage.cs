using System.Text.Json.Serialization;
using CareerConnect.Site.Components;
using CareerConnect.Site.Finding;
using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Pages;

/// <summary>A partner: what it offers and takes part in; the directory of all, and of each kind.</summary>
public sealed partial class PartnerPage
{
    public static async Task<IEnumerable<SitePage>> AskAsync(
        GraphQLClient api, SiteContext site, CancellationToken ct)
    {
        var all = site.Opportunities;
        var partners = (await api.AskAllAsync<PartnerModel>("PartnerPage", ct))
            .Select(p => p with { Provides = [.. all.ByProvider[p.Slug]], TakesPart = [.. all.ByPartner[p.Slug]] })
            .OrderBy(p => p.Name, StringComparer.OrdinalIgnoreCase).ThenBy(p => p.Slug, StringComparer.Ordinal).ToList();
        var kinds = partners.GroupBy(p => p.Kind).OrderBy(g => g.Key, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.ToList());
        return partners.SelectMany(p => site.Page<PartnerPage, PartnerModel>(Paths.Partner(p.Slug), p, p.DateSeen))
            .Concat(partners.Where(p => p.Provides.Count > 0).SelectMany(p => site.Page<EmbedPage, EmbedPage.Card>(
                Paths.EmbedPartner(p.Slug),
                new EmbedPage.Card(p.Name, false, Paths.Partner(p.Slug), p.Provides),
                site.Date,
                listed: false)))
            .Concat(Listing(Paths.Partners, partners, new Directory(null, kinds.ToDictionary(k => k.Key, k => k.Value.Count)), site))
            .Concat(kinds.SelectMany(kind => Listing(Paths.PartnerKind(kind.Key), kind.Value, new Directory(kind.Key, new Dictionary<string, int>()), site)));
    }

    private static IEnumerable<SitePage> Listing(
        SitePath path, IReadOnlyList<PartnerModel> partners, Directory subject, SiteContext site) =>
        ListPages.Of<PartnersPage, PartnerModel, Directory>(
            site, path, new FoundList<PartnerModel>(partners, PartnerFacets.All, site.Languages), subject, site.Date);

    /// <summary>What a directory lists.</summary>
    /// <param name="Kind">The one kind it lists; null when it lists all.</param>
    /// <param name="Kinds">How many there are of each kind, in the directory of all.</param>
    public sealed record Directory(string? Kind, IReadOnlyDictionary<string, int> Kinds);

    public sealed record PartnerModel : PartnerData
    {
        public required string LocationBasis { get; init; }

        public string? Url { get; init; }

        public int? EvidenceYear { get; init; }

        public string? Notes { get; init; }

        public required SourceRef Source { get; init; }

        public string? SourceUrl { get; init; }

        public DateOnly? DateSeen { get; init; }

        public string? ReviewedBy { get; init; }

        public DateOnly? ReviewDue { get; init; }

        /// <summary>Programs and events it provides.</summary>
        [JsonIgnore]
        public IReadOnlyList<OpportunityDetail> Provides { get; init; } = [];

        /// <summary>Those it takes part in.</summary>
        [JsonIgnore]
        public IReadOnlyList<OpportunityDetail> TakesPart { get; init; } = [];
    }
}
