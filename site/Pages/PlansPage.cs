using CareerConnect.Site.Components;
using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Pages;

/// <summary>Each district's plan: how far it is, whether students had a say, where to read it.</summary>
public sealed partial class PlansPage
{
    public static async Task<IEnumerable<SitePage>> AskAsync(
        GraphQLClient api, SiteContext site, CancellationToken ct)
    {
        var progress = (await api.AskAsync<Answer>("PlansPage", ct)).PlanProgress;
        var districts = (await api.AskAllAsync<Row>("DistrictPlans", ct))
            .OrderBy(d => d.Name, StringComparer.Ordinal).ThenBy(d => d.Slug, StringComparer.Ordinal).ToList();
        return site.Page<PlansPage, PlansModel>(Paths.DistrictPlans, new PlansModel(progress, districts), site.Date);
    }

    public sealed record Answer(ProgressPart PlanProgress);

    public sealed record PlansModel(ProgressPart Progress, IReadOnlyList<Row> Districts);

    /// <summary>How many districts are how far.</summary>
    public sealed record ProgressPart(int Districts, int WithPlan, int Drafting, int WithoutPlan, int NotSupplied);

    /// <summary>A district; its plan is null while nobody has said.</summary>
    public sealed record Row(string Slug, string Name, PlanData? Plan)
    {
        public bool IsSilent => Plan is null || Plan.Stage == "NOT_SUPPLIED";
    }
}
