using System.Text.Json.Serialization;
using CareerConnect.Site.Components;
using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Pages;

/// <summary>From a first look to paid work: the chains within reach of each district, and where they end.</summary>
public sealed partial class PathwaysPage
{
    public static async Task<IEnumerable<SitePage>> AskAsync(
        GraphQLClient api, SiteContext site, CancellationToken ct)
    {
        var bySlug = site.Opportunities.All.ToLookup(o => o.Slug, StringComparer.Ordinal);
        var districts = (await api.AskAllAsync<PathwayDistrict>("Pathways", ct))
            .OrderBy(d => d.Name, StringComparer.Ordinal).ThenBy(d => d.Slug, StringComparer.Ordinal)
            .Select(d => d with { Pathways = [.. d.Pathways.Select(p => p.With(bySlug))] }).ToList();
        var ends = (await api.AskAsync<Answer>("PathwayGaps", ct)).PathwayGaps;
        return districts.SelectMany(d => site.Page<DistrictPathwaysPage, PathwayDistrict>(
                Paths.DistrictPathways(d.Slug), d, site.Date))
            .Concat(site.Page<PathwaysPage, PathwaysModel>(Paths.Pathways, new PathwaysModel(districts, ends), site.Date));
    }

    public sealed record Answer(IReadOnlyList<DeadEnd> PathwayGaps);

    /// <summary>Every district, and the sectors in which a county's students can begin and not go on.</summary>
    public sealed record PathwaysModel(IReadOnlyList<PathwayDistrict> Districts, IReadOnlyList<DeadEnd> Ends);

    public sealed record DeadEnd(PlaceRef County, SectorRef Sector, string LastStep, string MissingStep);

    /// <summary>A district and its pathways, by sector.</summary>
    public sealed record PathwayDistrict(
        string Slug, string Name, PlaceRef County, SourceRef Source, IReadOnlyList<PathwayData> Pathways);

    /// <summary>The chain of one sector.</summary>
    public sealed record PathwayData
    {
        public required SectorRef Sector { get; init; }

        /// <summary>The step at which it ends; null if it goes on to Launch.</summary>
        public string? MissingStep { get; init; }

        public required bool LeadsToCredential { get; init; }

        public double? HighSchoolCredits { get; init; }

        public double? CollegeCredits { get; init; }

        public string? FirstPaidStep { get; init; }

        public required bool StaysInCounty { get; init; }

        public required IReadOnlyList<StepData> Steps { get; init; }

        public int Programs => Steps.Sum(s => s.Programs);

        public int Free => Steps.Sum(s => s.Free);

        public int CostUnknown => Steps.Sum(s => s.CostUnknown);

        /// <summary>The same with the programs and events of its steps.</summary>
        public PathwayData With(ILookup<string, OpportunityDetail> bySlug) => this with
        {
            Steps = [.. Steps.Select(s => s with { Items = [.. s.Opportunities.Select(o => bySlug[o.Slug].First())] })],
        };
    }

    /// <summary>What is within reach at one level.</summary>
    public sealed record StepData(
        string Level, int Programs, int InCounty, int Free, int CostUnknown, int Paid, IReadOnlyList<SlugPart> Opportunities)
    {
        [JsonIgnore]
        public IReadOnlyList<OpportunityDetail> Items { get; init; } = [];
    }

    public sealed record SlugPart(string Slug);
}
