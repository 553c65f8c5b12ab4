using CareerConnect.Site.Components;
using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Pages;

/// <summary>Who is missing, in people: students still needed by group and county, programs within reach, dead ends.</summary>
public sealed partial class NextStepsPage
{
    public static async Task<IEnumerable<SitePage>> AskAsync(
        GraphQLClient api, SiteContext site, CancellationToken ct) =>
        site.Page<NextStepsPage, NextStepsModel>(
            Paths.NextSteps, await api.AskAsync<NextStepsModel>("NextStepsPage", ct), site.Date);

    public sealed record NextStepsModel(
        IReadOnlyList<MeasurePart> Equity, IReadOnlyList<GapPart> Gaps, IReadOnlyList<DeadEnd> PathwayGaps)
    {
        /// <summary>The region first, then its counties; groups in the order of the answer, everyone left out.</summary>
        public IEnumerable<(AreaPart Area, IReadOnlyList<MeasurePart> Rows)> Places => Rows
            .GroupBy(m => m.Area).Select(g => (g.Key, (IReadOnlyList<MeasurePart>)[.. g]))
            .OrderBy(g => g.Key.Kind == "REGION" ? 0 : 1).ThenBy(g => g.Key.Name, StringComparer.Ordinal);

        public IEnumerable<MeasurePart> Rows => Equity.Where(m => m.Area.Kind is "REGION" or "COUNTY" && m.GroupKey != "all");

        /// <summary>Programs of any level within reach of a group from a place; null where there is no published gap.</summary>
        public int? WithinReach(MeasurePart measure) => Gaps.FirstOrDefault(g =>
            g.Area == measure.Area && g.GroupKey == measure.GroupKey && g.LevelKey == "any")?.ProgramsWithinReach;
    }

    public sealed record AreaPart(string Kind, string Name);

    public sealed record MeasurePart(
        AreaPart Area, string SchoolYear, string GroupKey, string GroupLabel, string Status, string Basis, int? Participants,
        string Caution, int? NeededForGoal, int? NeededAtSameTotal, int? NeededBesides, SourceRef Source);

    public sealed record GapPart(AreaPart Area, string LevelKey, string GroupKey, int ProgramsWithinReach);

    public sealed record DeadEnd(
        PlaceRef County, SectorRef Sector, string LastStep, string MissingStep, int Programs, int Partners);
}
