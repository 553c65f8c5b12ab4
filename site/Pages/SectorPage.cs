using CareerConnect.Site.Components;
using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Pages;

/// <summary>A sector: its programs and partners; and the index of all that have any.</summary>
public sealed partial class SectorPage
{
    public static async Task<IEnumerable<SitePage>> AskAsync(
        GraphQLClient api, SiteContext site, CancellationToken ct)
    {
        var sectors = (await api.AskAllAsync<SectorModel>("SectorPage", ct))
            .Where(s => s.Programs.Whole.Count + s.Events.Whole.Count + s.Partners.Whole.Count > 0)
            .OrderBy(s => s.Label, StringComparer.Ordinal).ThenBy(s => s.Key, StringComparer.Ordinal).ToList();
        return sectors.SelectMany(s => site.Page<SectorPage, SectorModel>(Paths.Sector(s.Key), s, s.DateSeen))
            .Concat(site.Page<SectorsPage, IReadOnlyList<SectorModel>>(Paths.Sectors, sectors, site.Date));
    }

    public sealed record SectorModel
    {
        public required string Key { get; init; }

        public required string Label { get; init; }

        public string? Note { get; init; }

        public required Connection<OpportunityData> Programs { get; init; }

        public required Connection<OpportunityData> Events { get; init; }

        public required Connection<PartnerData> Partners { get; init; }

        public required SourceRef Source { get; init; }

        public string? SourceUrl { get; init; }

        public DateOnly? DateSeen { get; init; }
    }
}
