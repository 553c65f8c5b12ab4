using CareerConnect.Site.Components;
using CareerConnect.Site.Finding;
using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Pages;

/// <summary>
/// Who is missing, in people: students still needed by group and county, programs within reach, dead ends. The region
/// stands on the first page, its counties on as many as they take.
/// </summary>
public sealed partial class NextStepsPage
{
    // A county is a table or two.
    private const int PartSize = 12;

    public static async Task<IEnumerable<SitePage>> AskAsync(
        GraphQLClient api, SiteContext site, CancellationToken ct)
    {
        var answer = await api.AskAsync<Answer>("NextStepsPage", ct);
        var year = answer.Equity.Select(m => m.SchoolYear).FirstOrDefault();
        var counties = (await api.AskAllAsync<CountyPart>("NextStepsCounties", ct, new() { ["schoolYear"] = year }))
            .OrderBy(c => c.Name, StringComparer.Ordinal).ThenBy(c => c.Slug, StringComparer.Ordinal).ToList();
        return ListPages.Of<NextStepsPage, CountyPart, RegionPart>(
            site,
            Paths.NextSteps,
            new FoundList<CountyPart>(counties, [], site.Languages, PartSize, canFilter: false),
            new RegionPart(new Place(answer.Equity, answer.Region.Gaps), counties.Sum(c => c.PathwayGaps.Count)),
            site.Date);
    }

    public sealed record Answer(IReadOnlyList<MeasurePart> Equity, GapsPart Region);

    public sealed record GapsPart(IReadOnlyList<GapPart> Gaps);

    /// <param name="Place">The region's own figures.</param>
    /// <param name="Ends">How many dead ends all counties have.</param>
    public sealed record RegionPart(Place Place, int Ends);

    /// <summary>What is needed in a place: groups in the order of the answer, everyone left out.</summary>
    public sealed record Place(IReadOnlyList<MeasurePart> Equity, IReadOnlyList<GapPart> Gaps)
    {
        public IReadOnlyList<MeasurePart> Rows { get; } = [.. Equity.Where(m => m.GroupKey != "all")];

        /// <summary>Programs of any level within reach of a group from here; null where there is no published gap.</summary>
        public int? WithinReach(MeasurePart measure) =>
            Gaps.FirstOrDefault(g => g.GroupKey == measure.GroupKey && g.LevelKey == "any")?.ProgramsWithinReach;
    }

    public sealed record CountyPart(
        string Slug, string Name, IReadOnlyList<MeasurePart> Equity, IReadOnlyList<GapPart> Gaps, IReadOnlyList<DeadEnd> PathwayGaps)
    {
        public Place Place => new(Equity, Gaps);
    }

    public sealed record AreaPart(string Kind, string Name);

    public sealed record MeasurePart(
        AreaPart Area, string SchoolYear, string GroupKey, string GroupLabel, string Status, string Basis, int? Participants,
        string Caution, int? NeededForGoal, int? NeededAtSameTotal, int? NeededBesides, SourceRef Source);

    public sealed record GapPart(string LevelKey, string GroupKey, int ProgramsWithinReach);

    public sealed record DeadEnd(SectorRef Sector, string LastStep, string MissingStep, int Programs, int Partners);
}
