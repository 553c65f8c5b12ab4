using System.Text.Json.Serialization;
using CareerConnect.Site.Charts;
using CareerConnect.Site.Components;
using CareerConnect.Site.Finding;
using CareerConnect.Site.Generator;
using CareerConnect.Site.Maps;

namespace CareerConnect.Site.Pages;

/// <summary>A county: its programs, districts and partners; and the index of all.</summary>
public sealed partial class CountyPage
{
    public static async Task<IEnumerable<SitePage>> AskAsync(
        GraphQLClient api, SiteContext site, CancellationToken ct)
    {
        var map = await api.AskAllAsync<MapCounty>("MapCounties", ct);
        var counties = (await api.AskAllAsync<CountyModel>("CountyPage", ct)).Select(c => c with
        {
            Map = map,
            Offers = PlaceOffers.Of([.. Items(c)]),
            HasDays = Items(c).Any(i => i.Day is not null),
            Partners = [.. site.Partners.ByCounty[c.Slug].Select(p => new PlaceRef(p.Slug, p.Name))],
        }).ToList();
        var kinds = OpportunityFacets.On(site.Date);
        return counties.SelectMany(c => site.Page<CountyPage, CountyModel>(
                Paths.County(c.Slug), c, site.Date, files: ChartData.Files(Paths.County(c.Slug), c.Charts)))
            .Concat(counties.Where(c => c.Offers.InPart).SelectMany(c => PlaceProgramsPage.Of(site, new(new PlaceRef(c.Slug, c.Name), null), Items(c), kinds)))
            .Concat(site.Page<CountiesPage, IReadOnlyList<CountyModel>>(Paths.Counties, counties, site.Date));

        IEnumerable<OpportunityDetail> Items(CountyModel county) => site.Opportunities.ByCounty[county.Slug];
    }

    public sealed record CountyModel
    {
        public required string Slug { get; init; }

        public required string Name { get; init; }

        public required IReadOnlyList<MapDistrict> Districts { get; init; }

        /// <summary>Programs and events that take place in it or serve it.</summary>
        [JsonIgnore]
        public PlaceOffers Offers { get; init; } = PlaceOffers.Of([]);

        /// <summary>True when its calendar has anything in it.</summary>
        [JsonIgnore]
        public bool HasDays { get; init; }

        [JsonIgnore]
        public IReadOnlyList<PlaceRef> Partners { get; init; } = [];

        public required IReadOnlyList<FigureData> Enrollment { get; init; }

        public required IReadOnlyList<FigureData> Participation { get; init; }

        public required IReadOnlyList<OutcomeData> Outcomes { get; init; }

        /// <summary>All counties, for the map.</summary>
        public IReadOnlyList<MapCounty> Map { get; init; } = [];

        public PlaceCharts Charts => new(Slug, $"county(slug: \"{Slug}\")", Participation, Enrollment, Outcomes);
    }
}
