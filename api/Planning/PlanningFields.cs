using CareerConnect.Api.Fields;

namespace CareerConnect.Api.Planning;

/// <summary>What can be asked of a pledge and its checks.</summary>
public static class PlanningFields
{
    public static FieldList<GoalPlan> All { get; } =
        new FieldList<GoalPlan>("GoalPlan", "GoalPlans", p => $"{p.GoalKey}|{p.GroupKey}|{p.Seats}|{p.SchoolYear}")
            .Add(p => p.GoalKey).Add(p => p.GroupKey).Add(p => p.Seats).Add(p => p.LevelKey).Add(p => p.SchoolYear)
            .Add(p => p.Words);

    public static FieldList<PlanCheck> Checks { get; } =
        new FieldList<PlanCheck>("PlanCheck", "PlanChecks", c => $"{c.GoalKey}|{c.GroupKey}")
            .Add(c => c.GoalKey).Add(c => c.GroupKey).Add(c => c.Metric).Add(c => c.Target).Add(c => c.Before)
            .Add(c => c.After).Add(c => c.HeldBefore).Add(c => c.Holds).Add(c => c.StillNeeded);
}
