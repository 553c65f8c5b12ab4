using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using CareerConnect.Site.Components;
using CareerConnect.Site.Finding;
using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Pages;

/// <summary>From a first look to paid work: the chains within reach of each district, and where they end.</summary>
public sealed partial class PathwaysPage
{
    public static async IAsyncEnumerable<SitePage> AskAsync(
        GraphQLClient api, SiteContext site, [EnumeratorCancellation] CancellationToken ct)
    {
        var bySlug = site.Opportunities.All.ToLookup(o => o.Slug, StringComparer.Ordinal);
        var districts = new List<Named>();
        await foreach (var asked in api.AskEachAsync<PathwayDistrict>("Pathways", ct))
        {
            var district = asked with { Pathways = [.. asked.Pathways.Select(p => p.With(bySlug))] };
            districts.Add(new(district.Slug, district.Name, district.County));
            foreach (var page in site.Page<DistrictPathwaysPage, PathwayDistrict>(
                Paths.DistrictPathways(district.Slug), district, site.Date))
            {
                yield return page;
            }
        }

        var ends = (await api.AskAllAsync<CountyEnds>("PathwayGaps", ct)).SelectMany(c => c.PathwayGaps).Select(e => e.Sector).ToList();
        foreach (var page in ListPages.Of<PathwaysPage, Named, EndsModel>(
            site,
            Paths.Pathways,
            new FoundList<Named>(
                [.. districts.OrderBy(d => d.County.Name, StringComparer.Ordinal).ThenBy(d => d.County.Slug, StringComparer.Ordinal)
                    .ThenBy(d => d.Name, StringComparer.Ordinal).ThenBy(d => d.Slug, StringComparer.Ordinal)],
                [],
                site.Languages,
                ListLength.LinesSize,
                canFilter: false),
            new EndsModel(ends.Count, [.. ends.Distinct()]),
            site.Date))
        {
            yield return page;
        }
    }

    /// <summary>A district in the list of all.</summary>
    public sealed record Named(string Slug, string Name, PlaceRef County);

    /// <summary>Where a county's students can begin and not go on.</summary>
    public sealed record CountyEnds(IReadOnlyList<DeadEnd> PathwayGaps);

    public sealed record DeadEnd(SectorRef Sector);

    /// <param name="Count">How many dead ends there are in all counties.</param>
    /// <param name="Sectors">The sectors in which there are any.</param>
    public sealed record EndsModel(int Count, IReadOnlyList<SectorRef> Sectors);

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
