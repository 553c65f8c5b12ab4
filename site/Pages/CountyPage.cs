using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using CareerConnect.Site.Charts;
using CareerConnect.Site.Components;
using CareerConnect.Site.Finding;
using CareerConnect.Site.Generator;
using CareerConnect.Site.Maps;

namespace CareerConnect.Site.Pages;

/// <summary>A county: its programs, districts and partners.</summary>
public sealed partial class CountyPage
{
    public static async IAsyncEnumerable<SitePage> AskAsync(
        GraphQLClient api, SiteContext site, [EnumeratorCancellation] CancellationToken ct)
    {
        var kinds = OpportunityFacets.On(site.Date);
        var tiles = new List<CountyTile>();
        await foreach (var asked in api.AskEachAsync<CountyModel>("CountyPage", ct))
        {
            var items = site.Opportunities.ByCounty[asked.Slug].ToList();
            var county = asked with
            {
                Map = site.Places.Map,
                Offers = PlaceOffers.Of(items),
                HasDays = items.Any(i => i.Day is not null),
                Partners = [.. site.Partners.ByCounty[asked.Slug].Select(p => new PlaceRef(p.Slug, p.Name))],
            };
            tiles.Add(new(
                county.Slug, county.Name, county.Offers.Programs.Count, county.Offers.Events.Count, county.Partners.Count, county.Districts.Count));
            foreach (var page in Pages(site, county, items, kinds))
            {
                yield return page;
            }
        }

        foreach (var page in CountiesPage.Of(site, tiles))
        {
            yield return page;
        }
    }

    private static IEnumerable<SitePage> Pages(
        SiteContext site, CountyModel c, IReadOnlyList<OpportunityDetail> items, IReadOnlyList<FacetKind<OpportunityDetail>> kinds) =>
        site.Page<CountyPage, CountyModel>(Paths.County(c.Slug), c, site.Date, files: ChartData.Files(Paths.County(c.Slug), c.Charts))
            .Concat(c.Offers.InPart ? PlaceProgramsPage.Of(site, new(new PlaceRef(c.Slug, c.Name), null), items, kinds) : []);

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

        /// <summary>All counties, for the map; none where they are too many for one.</summary>
        public IReadOnlyList<MapCounty> Map { get; init; } = [];

        public PlaceCharts Charts => new(Slug, $"county(slug: \"{Slug}\")", Participation, Enrollment, Outcomes);
    }
}
