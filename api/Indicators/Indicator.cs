using CareerConnect.Api.Provenance;

namespace CareerConnect.Api.Indicators;

/// <summary>A barrier on the way to a career and how it can be seen in figures: what is counted, by whom, and whether it has been supplied.</summary>
public sealed record Indicator : Fact
{
    /// <summary>Key, unique: small letters, digits and underscores.</summary>
    public required string Key { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>The barrier it makes visible.</summary>
    public required string Barrier { get; init; }

    /// <summary>What is counted, of whom.</summary>
    public required string Definition { get; init; }

    /// <summary>When in life the barrier stands.</summary>
    public required LifeStage LifeStage { get; init; }

    /// <summary>Who publishes it, or could supply it.</summary>
    public required string Publisher { get; init; }

    /// <summary>Measure of the outcomes that hold its values; null when none has been supplied.</summary>
    public string? OutcomeMeasure { get; init; }

    /// <summary>What else to know, above all what must not be concluded from it.</summary>
    public string? Note { get; init; }
}
