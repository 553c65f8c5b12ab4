namespace CareerConnect.Api.Outcomes;

/// <summary>Two outcomes of one measure, one set beside the other.</summary>
public sealed record OutcomeComparison
{
    /// <summary>Key of the first.</summary>
    public required string Key { get; init; }

    /// <summary>Key of the second.</summary>
    public required string OtherKey { get; init; }

    /// <summary>The first less the second, in percentage points.</summary>
    public required double DifferencePoints { get; init; }

    /// <summary>What differs between the two besides the number, a sentence each: place, group, period, publisher.</summary>
    public required IReadOnlyList<string> Differences { get; init; }
}
