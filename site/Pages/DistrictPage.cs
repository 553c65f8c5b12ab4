using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using CareerConnect.Site.Charts;
using CareerConnect.Site.Components;
using CareerConnect.Site.Finding;
using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Pages;

/// <summary>A school district: what is here, who goes to school here, who takes part.</summary>
public sealed partial class DistrictPage
{
    public static async IAsyncEnumerable<SitePage> AskAsync(
        GraphQLClient api, SiteContext site, [EnumeratorCancellation] CancellationToken ct)
    {
        var all = site.Opportunities;
        var reach = new Reach(site.Places.Districts, all);
        var kinds = OpportunityFacets.On(site.Date);
        var tiles = new List<DistrictTile>();

        // One after the other: all figures of all districts are far more than a page shows at a time.
        await foreach (var asked in api.AskEachAsync<DistrictModel>("DistrictPage", ct))
        {
            var items = all.ByDistrict[asked.Slug].ToList();
            var district = asked with
            {
                Offers = PlaceOffers.Of(items),
                Neighbours = reach.Neighbours(new(asked.Slug, asked.Name, asked.Latitude, asked.Longitude)),
                ForCounty = reach.ForCounty(asked),
                Partners = reach.Partners(asked.Slug),
                CountyHasDays = all.ByCounty[asked.County.Slug].Any(i => i.Day is not null),
            };
            tiles.Add(new(district.Slug, district.Name, district.County, district.LocaleClass, items.Count, district.Students));
            foreach (var page in Pages(site, district, items, kinds))
            {
                yield return page;
            }
        }

        foreach (var page in DistrictsPage.Of(site, tiles))
        {
            yield return page;
        }
    }

    private static IEnumerable<SitePage> Pages(
        SiteContext site, DistrictModel d, IReadOnlyList<OpportunityDetail> items, IReadOnlyList<FacetKind<OpportunityDetail>> kinds) =>
        site.Page<DistrictPage, DistrictModel>(Paths.District(d.Slug), d, d.DateSeen, files: ChartData.Files(Paths.District(d.Slug), d.Charts))
            .Concat(d.Offers.InPart ? PlaceProgramsPage.Of(site, new(d.County, new PlaceRef(d.Slug, d.Name)), items, kinds) : []);

    public sealed record DistrictModel
    {
        public required string Code { get; init; }

        public required string Slug { get; init; }

        public required string Name { get; init; }

        public required PlaceRef County { get; init; }

        public required IReadOnlyList<string> CountyNames { get; init; }

        public string? Locale { get; init; }

        /// <summary>CITY, SUBURB, TOWN, RURAL or UNKNOWN.</summary>
        public required string LocaleClass { get; init; }

        public string? Website { get; init; }

        public double? Latitude { get; init; }

        public double? Longitude { get; init; }

        /// <summary>Programs and events that name it.</summary>
        [JsonIgnore]
        public PlaceOffers Offers { get; init; } = PlaceOffers.Of([]);

        public required IReadOnlyList<FigureData> Enrollment { get; init; }

        public required IReadOnlyList<FigureData> Participation { get; init; }

        public required IReadOnlyList<OutcomeData> Outcomes { get; init; }

        /// <summary>Its plan for STEM and career-connected learning; null while nobody has said.</summary>
        public PlanData? Plan { get; init; }

        public required SourceRef Source { get; init; }

        public string? SourceUrl { get; init; }

        public DateOnly? DateSeen { get; init; }

        public IReadOnlyList<Neighbour> Neighbours { get; init; } = [];

        /// <summary>Programs for the whole county.</summary>
        [JsonIgnore]
        public ShortList ForCounty { get; init; } = ShortList.Of([]);

        /// <summary>Providers and partners of the programs and events that name it.</summary>
        public IReadOnlyList<PlaceRef> Partners { get; init; } = [];

        /// <summary>True when the calendar of its county has anything in it.</summary>
        [JsonIgnore]
        public bool CountyHasDays { get; init; }

        public PlaceCharts Charts => new(Slug, $"district(slug: \"{Slug}\")", Participation, Enrollment, Outcomes);

        /// <summary>All students in the newest year there is a figure for.</summary>
        public FigureData? Students => FigureLists.NewestByGroup(Enrollment).Find(f => f.Group.Key == "all");
    }
}
