using CareerConnect.Api.Fields;

namespace CareerConnect.Api.Equity;

/// <summary>What can be asked of an equity measure.</summary>
public static class EquityFields
{
    public static FieldList<EquityMeasure> All { get; } =
        new FieldList<EquityMeasure>(
            "EquityMeasure", "EquityMeasures", m => $"{m.AreaCode}|{m.SchoolYear}|{m.LevelKey}|{m.GroupKey}")
            .Add(m => m.SchoolYear).Add(m => m.LevelKey).Add(m => m.GroupKey).Add(m => m.GroupLabel)
            .Add(m => m.Status).Add(m => m.Basis).Add(m => m.Words)
            .Add(m => m.Participants).Add(m => m.Population).Add(m => m.AllParticipants).Add(m => m.AllPopulation)
            .Add(m => m.RatePercent).Add(m => m.RateLowPercent).Add(m => m.RateHighPercent).Add(m => m.Caution)
            .Add(m => m.GoalPercent).Add(m => m.GapToGoalPoints).Add(m => m.NeededForGoal)
            .Add(m => m.RegionPercent).Add(m => m.GapToRegionPoints)
            .Add(m => m.ParityIndex).Add(m => m.MeetsOrExceeds).Add(m => m.NeededAtSameTotal).Add(m => m.NeededBesides);
}
