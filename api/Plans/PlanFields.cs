using CareerConnect.Api.Fields;
using CareerConnect.Api.Provenance;

namespace CareerConnect.Api.Plans;

/// <summary>What can be asked of a district's plan and of all of them.</summary>
public static class PlanFields
{
    public static FieldList<DistrictPlan> All { get; } =
        new FieldList<DistrictPlan>("DistrictPlan", "DistrictPlans", p => p.DistrictCode)
            .Add(p => p.DistrictCode).Add(p => p.Stage).Add(p => p.StudentVoice).Add(p => p.StageDate)
            .Add(p => p.Url).Add(p => p.Note)
            .AddFact();

    public static FieldList<PlanProgress> Progress { get; } =
        new FieldList<PlanProgress>("PlanProgress", "PlanProgress", p => p.Words)
            .Add(p => p.Districts).Add(p => p.WithPlan).Add(p => p.Drafting).Add(p => p.WithoutPlan)
            .Add(p => p.NotSupplied).Add(p => p.Words);
}
