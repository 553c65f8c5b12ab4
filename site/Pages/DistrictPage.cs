using System.Text.Json.Serialization;
using CareerConnect.Site.Charts;
using CareerConnect.Site.Components;
using CareerConnect.Site.Finding;
using CareerConnect.Site.Generator;
using CareerConnect.Site.Maps;

namespace CareerConnect.Site.Pages;

/// <summary>A school district: what is here, who goes to school here, who takes part; and the index of all.</summary>
public sealed partial class DistrictPage
{
    public static async Task<IEnumerable<SitePage>> AskAsync(
        GraphQLClient api, SiteContext site, CancellationToken ct)
    {
        var asked = await api.AskAllAsync<DistrictModel>("DistrictPage", ct);
        var reach = new Reach(asked, site.Opportunities);
        var map = await api.AskAllAsync<MapCounty>("MapCounties", ct);
        var districts = asked.Select(d => d with
        {
            Offers = PlaceOffers.Of([.. Items(d)]),
            Neighbours = reach.Neighbours(d),
            ForCounty = reach.ForCounty(d),
            Partners = reach.Partners(d.Slug),
            CountyHasDays = site.Opportunities.ByCounty[d.County.Slug].Any(i => i.Day is not null),
        }).ToList();
        var kinds = OpportunityFacets.On(site.Date);
        return districts.SelectMany(d => site.Page<DistrictPage, DistrictModel>(
                Paths.District(d.Slug), d, d.DateSeen, files: ChartData.Files(Paths.District(d.Slug), d.Charts)))
            .Concat(districts.Where(d => d.Offers.InPart).SelectMany(d => PlaceProgramsPage.Of(site, new(d.County, new PlaceRef(d.Slug, d.Name)), Items(d), kinds)))
            .Concat(site.Page<DistrictsPage, PlacesModel>(Paths.Districts, new PlacesModel(districts, map), site.Date));

        IEnumerable<OpportunityDetail> Items(DistrictModel district) => site.Opportunities.ByDistrict[district.Slug];
    }

    /// <summary>Every district, and the map of the counties.</summary>
    public sealed record PlacesModel(IReadOnlyList<DistrictModel> Districts, IReadOnlyList<MapCounty> Map);

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
