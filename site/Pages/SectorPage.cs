using System.Text.Json.Serialization;
using CareerConnect.Site.Components;
using CareerConnect.Site.Finding;
using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Pages;


/// <summary>A sector: its programs and partners; and the index of all that have any.</summary>
public sealed partial class SectorPage
{
    public static async Task<IEnumerable<SitePage>> AskAsync(
        GraphQLClient api, SiteContext site, CancellationToken ct)
    {
        var kinds = OpportunityFacets.On(site.Date);
        var sectors = (await api.AskAllAsync<SectorModel>("SectorPage", ct))
            .Select(s => s with
            {
                Programs = Items(s).Count(i => !i.IsEvent),
                Events = Items(s).Count(i => i.IsEvent),
                Partners = [.. site.Partners.BySector[s.Key]],
            })
            .Where(s => s.Programs + s.Events + s.Partners.Count > 0)
            .OrderBy(s => s.Label, StringComparer.Ordinal).ThenBy(s => s.Key, StringComparer.Ordinal).ToList();
        return sectors.SelectMany(s => ListPages.Of<SectorPage, OpportunityDetail, SectorModel>(
                site, Paths.Sector(s.Key), new FoundList<OpportunityDetail>([.. Items(s)], kinds, site.Languages), s, s.DateSeen))
            .Concat(site.Page<SectorsPage, IReadOnlyList<SectorModel>>(Paths.Sectors, sectors, site.Date));

        IEnumerable<OpportunityDetail> Items(SectorModel sector) => site.Opportunities.BySector[sector.Key];
    }

    public sealed record SectorModel
    {
        public required string Key { get; init; }

        public required string Label { get; init; }

        public string? Note { get; init; }

        [JsonIgnore]
        public IReadOnlyList<PartnerData> Partners { get; init; } = [];

        public required SourceRef Source { get; init; }

        public string? SourceUrl { get; init; }

        public DateOnly? DateSeen { get; init; }

        [JsonIgnore]
        public int Programs { get; init; }

        [JsonIgnore]
        public int Events { get; init; }
    }
}
