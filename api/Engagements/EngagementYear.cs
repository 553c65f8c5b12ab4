using CareerConnect.Api.Data;

namespace CareerConnect.Api.Engagements;

/// <summary>The engagements of one school year, with those that are rigorous by the rule in force.</summary>
public sealed record EngagementYear
{
    /// <summary>The school year.</summary>
    public required SchoolYear SchoolYear { get; init; }

    /// <summary>Engagements on record.</summary>
    public required int Engagements { get; init; }

    /// <summary>Those that are rigorous by the rule.</summary>
    public required int Rigorous { get; init; }

    /// <summary>Those of which too little is stated to tell.</summary>
    public required int RigorUnknown { get; init; }

    /// <summary>Hours of those that state them.</summary>
    public required double Hours { get; init; }

    /// <summary>How many state their hours.</summary>
    public required int WithHours { get; init; }

    /// <summary>Partners engaged.</summary>
    public required int Partners { get; init; }

    /// <summary>Key of the rule they are judged by.</summary>
    public required string RuleKey { get; init; }
}
