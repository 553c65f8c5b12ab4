namespace CareerConnect.Api.Rural;

/// <summary>The share of the region's students who are rural, by one of two ways that must not be compared with each other.</summary>
public sealed record RuralShare
{
    /// <summary>How rural is decided.</summary>
    public required RuralWay Way { get; init; }

    /// <summary>School year counted.</summary>
    public required string Period { get; init; }

    /// <summary>Rural students.</summary>
    public required int Students { get; init; }

    /// <summary>Of how many students.</summary>
    public required int Whole { get; init; }

    /// <summary>The same in percent.</summary>
    public required double Percent { get; init; }

    /// <summary>What the number means, and how it differs from the other.</summary>
    public required string Words { get; init; }

    /// <summary>Key of the source.</summary>
    public required string SourceKey { get; init; }
}
