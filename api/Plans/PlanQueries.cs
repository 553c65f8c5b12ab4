using CareerConnect.Api.Data;
using CareerConnect.Api.Districts;

namespace CareerConnect.Api.Plans;

/// <summary>Finds districts' plans, and who has not said yet.</summary>
public static class PlanQueries
{
    /// <summary>Districts' plans for STEM and career-connected learning, by district code; only those that were supplied.</summary>
    public static IReadOnlyList<DistrictPlan> All(Release release) => release.Content.DistrictPlans;

    /// <summary>The district's plan; null while nobody has said whether it has one.</summary>
    public static DistrictPlan? OfDistrict(Release release, District district) =>
        release.Content.DistrictPlans.FirstOrDefault(p => p.DistrictCode == district.Code);

    /// <summary>The district.</summary>
    public static District District(Release release, DistrictPlan plan) => release.Districts[plan.DistrictCode];

    /// <summary>How many districts have a plan, and of how many nobody has said yet.</summary>
    public static PlanProgress Progress(Release release)
    {
        var districts = release.Content.Districts.Count;
        var stages = release.Content.DistrictPlans.CountBy(p => p.Stage).ToDictionary();
        var with = stages.GetValueOrDefault(PlanStage.Adopted) + stages.GetValueOrDefault(PlanStage.InUse);
        var drafting = stages.GetValueOrDefault(PlanStage.Drafting);
        var without = stages.GetValueOrDefault(PlanStage.None);
        var silent = districts - with - drafting - without;
        return new PlanProgress
        {
            Districts = districts,
            WithPlan = with,
            Drafting = drafting,
            WithoutPlan = without,
            NotSupplied = silent,
            Words = silent == districts
                ? $"Not yet supplied for any of the {districts} districts."
                : $"{with} of {districts} districts have a plan; of {silent} it is not yet supplied.",
        };
    }

    /// <summary>Districts of which nobody has said yet, by code.</summary>
    public static IReadOnlyList<District> Silent(Release release, PlanProgress _)
    {
        var known = release.Content.DistrictPlans.Where(p => p.Stage != PlanStage.NotSupplied)
            .Select(p => p.DistrictCode).ToHashSet();
        return [.. release.Content.Districts.Where(d => !known.Contains(d.Code))];
    }
}
