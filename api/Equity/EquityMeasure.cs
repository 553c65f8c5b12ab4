using CareerConnect.Api.Data;
using CareerConnect.Api.Figures;

namespace CareerConnect.Api.Equity;

/// <summary>
/// How one group takes part in one place, year and level: its rate, its gap to the goal for everybody first and to the
/// region second, its parity index, and the students needed. Computed from published figures alone.
/// </summary>
public sealed record EquityMeasure
{
    /// <summary>Code of the place.</summary>
    public required string AreaCode { get; init; }

    /// <summary>School year counted.</summary>
    public required SchoolYear SchoolYear { get; init; }

    /// <summary>Key of the participation level; "any" counts each student once.</summary>
    public required string LevelKey { get; init; }

    /// <summary>Key of the group; "all" is everyone, "rural" the students of the region's rural districts.</summary>
    public required string GroupKey { get; init; }

    /// <summary>Name of the group.</summary>
    public required string GroupLabel { get; init; }

    /// <summary>Whether there is a published count of participants, and if not, why.</summary>
    public required FigureStatus Status { get; init; }

    /// <summary>What the measure stands on, or why there is none.</summary>
    public required EquityBasis Basis { get; init; }

    /// <summary>The same in a sentence.</summary>
    public required string Words { get; init; }

    /// <summary>Students of the group who took part.</summary>
    public int? Participants { get; init; }

    /// <summary>Students of the group enrolled.</summary>
    public int? Population { get; init; }

    /// <summary>Students who took part, all groups.</summary>
    public int? AllParticipants { get; init; }

    /// <summary>Students enrolled in the districts that the group's enrolment covers, all groups.</summary>
    public int? AllPopulation { get; init; }

    /// <summary>Percent of the group's students who took part.</summary>
    public double? RatePercent { get; init; }

    /// <summary>Lower end of the rate's 95 % Wilson interval, in percent.</summary>
    public double? RateLowPercent { get; init; }

    /// <summary>Upper end of the rate's 95 % Wilson interval, in percent.</summary>
    public double? RateHighPercent { get; init; }

    /// <summary>How far the size of the group lets the rate be read as a difference.</summary>
    public required EquityCaution Caution { get; init; }

    /// <summary>The plan's goal for everybody as a percent of the region's students; null where the plan has none for this level.</summary>
    public double? GoalPercent { get; init; }

    /// <summary>Rate less the goal for everybody, in percentage points; under 0 is short of it.</summary>
    public double? GapToGoalPoints { get; init; }

    /// <summary>Students of the group still needed to reach the goal for everybody.</summary>
    public int? NeededForGoal { get; init; }

    /// <summary>Percent of the region's students who took part, all groups.</summary>
    public double? RegionPercent { get; init; }

    /// <summary>Rate less the region's, in percentage points; under 0 is less.</summary>
    public double? GapToRegionPoints { get; init; }

    /// <summary>The group's share among participants over its share among students of the place; 1 is equal. There is no agreed cut-off but 1.</summary>
    public double? ParityIndex { get; init; }

    /// <summary>Whether the group's share among participants meets or exceeds its share among students; tested in whole numbers.</summary>
    public bool? MeetsOrExceeds { get; init; }

    /// <summary>Students of the group needed for parity in place of others, the total unchanged: ceil(n/N * P - p).</summary>
    public int? NeededAtSameTotal { get; init; }

    /// <summary>Students of the group needed for parity besides those who take part: ceil((s * P - p) / (1 - s)), s = n/N.</summary>
    public int? NeededBesides { get; init; }

    /// <summary>Key of the source of the participants.</summary>
    public required string SourceKey { get; init; }
}
