using CareerConnect.Site.Components;
using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Pages;

/// <summary>A county: its programs, districts and partners; and the index of all.</summary>
public sealed partial class CountyPage
{
    public static async Task<IEnumerable<SitePage>> AskAsync(
        GraphQLClient api, SiteContext site, CancellationToken ct)
    {
        var counties = await api.AskAllAsync<CountyModel>("CountyPage", ct);
        return counties.SelectMany(c => site.Page<CountyPage, CountyModel>(Paths.County(c.Slug), c, site.Date))
            .Concat(site.Page<CountiesPage, IReadOnlyList<CountyModel>>(Paths.Counties, counties, site.Date));
    }

    public sealed record CountyModel
    {
        public required string Slug { get; init; }

        public required string Name { get; init; }

        public required IReadOnlyList<PlaceRef> Districts { get; init; }

        public required Connection<OpportunityData> Programs { get; init; }

        public required Connection<OpportunityData> Events { get; init; }

        public required Connection<PartnerData> Partners { get; init; }

        public required IReadOnlyList<FigureData> Enrollment { get; init; }

        public required IReadOnlyList<FigureData> Participation { get; init; }

        public required IReadOnlyList<OutcomeData> Outcomes { get; init; }
    }
}
