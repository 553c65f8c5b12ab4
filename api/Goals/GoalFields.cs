using CareerConnect.Api.Fields;
using CareerConnect.Api.Provenance;

namespace CareerConnect.Api.Goals;

/// <summary>What can be asked of a goal.</summary>
public static class GoalFields
{
    public static FieldList<Goal> All { get; } = new FieldList<Goal>("Goal", "Goals", g => g.Key)
        .Add(g => g.Key).Add(g => g.PlanGoal).Add(g => g.Metric).Add(g => g.Unit).Add(g => g.Baseline)
        .Add(g => g.Target).Add(g => g.Comparator).Add(g => g.TargetDate).Add(g => g.Note)
        .Add(g => g.Measure).Add(g => g.Definition).Add(g => g.WhatCounts).Add(g => g.LevelKey)
        .Add(g => g.OutcomeMeasure).Add(g => g.BaseYear)
        .AddFact();

    public static FieldList<GoalProgress> Progress { get; } =
        new FieldList<GoalProgress>("GoalProgress", "GoalProgress", p => p.GoalKey)
            .Add(p => p.GoalKey).Add(p => p.Status).Add(p => p.Value).Add(p => p.UpTo).Add(p => p.Period)
            .Add(p => p.Reached).Add(p => p.Words).Add(p => p.PerYear).Add(p => p.ReachedIn).Add(p => p.PaceFrom)
            .Add(p => p.PaceTo).Add(p => p.Course).Add(p => p.PaceWords).Add(p => p.Missing).Add(p => p.MissingKind)
            .Add(p => p.MissingFirstYear).Add(p => p.MissingLastYear).Add(p => p.MissingStated).Add(p => p.MissingAsked);
}
