using CareerConnect.Site.Components;
using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Pages;

/// <summary>A partner: what it does in the network; and the directory of all.</summary>
public sealed partial class PartnerPage
{
    public static async Task<IEnumerable<SitePage>> AskAsync(
        GraphQLClient api, SiteContext site, CancellationToken ct)
    {
        var partners = await api.AskAllAsync<PartnerModel>("PartnerPage", ct);
        return partners.SelectMany(p => site.Page<PartnerPage, PartnerModel>(Paths.Partner(p.Slug), p, p.DateSeen))
            .Concat(site.Page<PartnersPage, IReadOnlyList<PartnerModel>>(Paths.Partners, partners, site.Date));
    }

    public sealed record PartnerModel : PartnerData
    {
        public required string LocationBasis { get; init; }

        public string? Url { get; init; }

        public int? EvidenceYear { get; init; }

        public string? Notes { get; init; }

        public required Connection<OpportunityData> Programs { get; init; }

        public required Connection<OpportunityData> Events { get; init; }

        public required SourceRef Source { get; init; }

        public string? SourceUrl { get; init; }

        public DateOnly? DateSeen { get; init; }

        public string? ReviewedBy { get; init; }

        public DateOnly? ReviewDue { get; init; }
    }
}
