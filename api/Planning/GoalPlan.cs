using CareerConnect.Api.Data;

namespace CareerConnect.Api.Planning;

/// <summary>A pledge of seats, and what it does to the plan's goals: seats are taken to be filled by students not counted yet.</summary>
public sealed record GoalPlan
{
    /// <summary>Key of the goal asked about.</summary>
    public required string GoalKey { get; init; }

    /// <summary>Key of the group whose students fill the seats; null for students of any group.</summary>
    public string? GroupKey { get; init; }

    /// <summary>Seats pledged.</summary>
    public required int Seats { get; init; }

    /// <summary>Key of the level the seats are at.</summary>
    public required string LevelKey { get; init; }

    /// <summary>The school year they are added to; null while participation is published for none.</summary>
    public SchoolYear? SchoolYear { get; init; }

    /// <summary>What is assumed.</summary>
    public required string Words { get; init; }
}
