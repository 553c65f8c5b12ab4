using CareerConnect.Site.Charts;
using CareerConnect.Site.Components;
using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Pages;

/// <summary>Who takes part, compared with who goes to school here: by level, over the years, by county.</summary>
public sealed partial class ParticipationPage
{
    public static async Task<IEnumerable<SitePage>> AskAsync(
        GraphQLClient api, SiteContext site, CancellationToken ct)
    {
        var answer = await api.AskAsync<Answer>("ParticipationPage", ct);
        var model = new ParticipationModel(
            answer.Region,
            site.Places.CountiesAreFew ? await api.AskAllAsync<CountyPart>("ParticipationCounties", ct) : [],
            site.Places.CountiesAreFew);
        return site.Page<ParticipationPage, ParticipationModel>(
            Paths.Participation, model, site.Date, files: ChartData.Files(Paths.Participation, model.Charts));
    }

    public sealed record Answer(RegionPart Region);

    /// <param name="Region">All districts together.</param>
    /// <param name="Counties">The counties side by side.</param>
    /// <param name="ByCountyHere">False where they are too many to be shown so.</param>
    public sealed record ParticipationModel(RegionPart Region, IReadOnlyList<CountyPart> Counties, bool ByCountyHere)
    {
        public PlaceFigures Figures => new("region", "region", Region.Participation, Region.Enrollment);

        /// <summary>A chart a level, of the newest year.</summary>
        public IReadOnlyList<GapData> Gaps => GapData.Newest(Figures);

        /// <summary>Any level over the years; null without participation.</summary>
        public YearsData? Years => Gaps.Count == 0 ? null : new YearsData(Figures, Gaps[0].Level);

        /// <summary>Any level by county, a chart a group.</summary>
        public IReadOnlyList<CountiesData> ByCounty => Gaps.Count == 0 ? [] :
        [
            .. Figures.PriorityGroups.Select(group =>
                new CountiesData(Figures, [.. CountiesByName.Select(c => c.Figures)], group, Gaps[0].Level, Gaps[0].Year)),
        ];

        public IEnumerable<CountyPart> CountiesByName => Counties.OrderBy(c => c.Name, StringComparer.Ordinal);

        public StudentsData Students => new(Figures);

        public RuralData Rural => new(Region.RuralShares);

        /// <summary>Rural districts in the newest year with a rate; null while there is none.</summary>
        public RuralPart? TookPart => Region.Equity.Where(e => e is { Participants: not null, RatePercent: not null, RegionPercent: not null })
            .MaxBy(e => e.SchoolYear, StringComparer.Ordinal);

        public IEnumerable<ChartData> Charts => ((ChartData?[])[.. Gaps, Years, .. ByCounty, Rural, Students]).OfType<ChartData>();
    }

    public sealed record RegionPart(
        string Name,
        IReadOnlyList<FigureData> Participation,
        IReadOnlyList<FigureData> Enrollment,
        IReadOnlyList<RuralShare> RuralShares,
        IReadOnlyList<RuralPart> Equity);

    /// <summary>How the students of rural districts take part.</summary>
    public sealed record RuralPart(
        string SchoolYear, int? Participants, double? RatePercent, double? RegionPercent, SourceRef Source);

    public sealed record CountyPart(
        string Slug, string Name, IReadOnlyList<FigureData> Participation, IReadOnlyList<FigureData> Enrollment)
    {
        public PlaceFigures Figures => new(Slug, $"county(slug: \"{Slug}\")", Participation, Enrollment);
    }
}
