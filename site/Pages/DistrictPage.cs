using CareerConnect.Site.Components;
using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Pages;

/// <summary>A school district: what is here, who goes to school here, who takes part; and the index of all.</summary>
public sealed partial class DistrictPage
{
    public static async Task<IEnumerable<SitePage>> AskAsync(
        GraphQLClient api, SiteContext site, CancellationToken ct)
    {
        var districts = await api.AskAllAsync<DistrictModel>("DistrictPage", ct);
        return districts.SelectMany(d => site.Page<DistrictPage, DistrictModel>(
                Paths.District(d.Slug), d, d.DateSeen))
            .Concat(site.Page<DistrictsPage, IReadOnlyList<DistrictModel>>(Paths.Districts, districts, site.Date));
    }

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

        public required Connection<OpportunityData> Programs { get; init; }

        public required Connection<OpportunityData> Events { get; init; }

        public required IReadOnlyList<FigureData> Enrollment { get; init; }

        public required IReadOnlyList<FigureData> Participation { get; init; }

        public required IReadOnlyList<OutcomeData> Outcomes { get; init; }

        public required SourceRef Source { get; init; }

        public string? SourceUrl { get; init; }

        public DateOnly? DateSeen { get; init; }

        /// <summary>All students in the newest year there is a figure for.</summary>
        public FigureData? Students => FigureLists.NewestByGroup(Enrollment).Find(f => f.Group.Key == "all");
    }
}
