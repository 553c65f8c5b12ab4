using CareerConnect.Site.Components;
using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Pages;

/// <summary>Who takes part, compared with who goes to school here.</summary>
public sealed partial class ParticipationPage
{
    public static async Task<IEnumerable<SitePage>> AskAsync(
        GraphQLClient api, SiteContext site, CancellationToken ct) =>
        site.Page<ParticipationPage, ParticipationModel>(
            Paths.Participation, await api.AskAsync<ParticipationModel>("ParticipationPage", ct), site.Date);

    public sealed record ParticipationModel(
        RegionPart Region, IReadOnlyList<LevelRef> Levels, IReadOnlyList<FigureData.GroupRef> Groups)
    {
        /// <summary>School years with any participation, newest first.</summary>
        public IReadOnlyList<string> Years =>
        [
            .. Region.Participation.Where(f => f.Status != "NOT_AVAILABLE").Select(f => f.SchoolYear)
                .Distinct().OrderDescending(StringComparer.Ordinal),
        ];

        /// <summary>The groups the plan puts first.</summary>
        public IEnumerable<FigureData.GroupRef> Priority => Groups.Where(g => g.Priority).OrderBy(g => g.Position);
    }

    public sealed record RegionPart(
        string Name, IReadOnlyList<FigureData> Participation, IReadOnlyList<FigureData> Enrollment);
}
