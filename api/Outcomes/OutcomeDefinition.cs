using CareerConnect.Api.Provenance;

namespace CareerConnect.Api.Outcomes;

/// <summary>What an outcome's measure counts and what it leaves out: to be shown beside every figure of it.</summary>
public sealed record OutcomeDefinition : Fact
{
    /// <summary>The measure, such as "postsecondary_enrollment_1yr".</summary>
    public required string Measure { get; init; }

    /// <summary>Name of the measure.</summary>
    public required string Label { get; init; }

    /// <summary>What is counted, of whom.</summary>
    public required string Definition { get; init; }

    /// <summary>What it leaves out that a reader may expect in it; null if nothing of note.</summary>
    public string? LeavesOut { get; init; }

    /// <summary>Years after the start (graduation, or grade 9 for graduation itself) at which it looks; null if not stated: then it is compared with nothing.</summary>
    public int? HorizonYears { get; init; }

    /// <summary>Where the definition comes from.</summary>
    public required string Citation { get; init; }
}
