using CareerConnect.Site.Components;
using CareerConnect.Site.Finding;
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
        return ListPages.Of<PlansPage, Row, PlansModel>(
            site,
            Paths.DistrictPlans,
            new FoundList<Row>(districts, [], site.Languages, ListLength.LinesSize, canFilter: false),
            new PlansModel(progress, districts.Count(d => d.IsSilent)),
            site.Date);
    }

    public sealed record Answer(ProgressPart PlanProgress);

    /// <param name="Progress">How many districts are how far.</param>
    /// <param name="Silent">Of how many nobody has said.</param>
    public sealed record PlansModel(ProgressPart Progress, int Silent);

    /// <summary>How many districts are how far.</summary>
    public sealed record ProgressPart(int Districts, int WithPlan, int Drafting, int WithoutPlan, int NotSupplied);

    /// <summary>A district; its plan is null while nobody has said.</summary>
    public sealed record Row(string Slug, string Name, PlanData? Plan)
    {
        public bool IsSilent => Plan is null || Plan.Stage == "NOT_SUPPLIED";
    }
}
