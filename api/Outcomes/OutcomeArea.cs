using CareerConnect.Api.Regions;

namespace CareerConnect.Api.Outcomes;

/// <summary>The place an outcome is about, as its publisher names it.</summary>
public sealed record OutcomeArea
{
    /// <summary>Code of the place as its publisher gives it; null if it has none.</summary>
    public string? Code { get; init; }

    /// <summary>What kind of place it is.</summary>
    public required AreaKind Kind { get; init; }

    /// <summary>Name of the place.</summary>
    public required string Name { get; init; }
}
