namespace CareerConnect.Api.Disparity;

/// <summary>
/// How far a result in one place and year can be predicted by the group a student belongs to: the index of disparity
/// over the published groups, sum(|r - R|) / (k * R). 0 is not at all: the vision's own test.
/// </summary>
public sealed record DisparityIndex
{
    /// <summary>"participation", or the measure of an outcome such as "graduation_rate_4yr".</summary>
    public required string Subject { get; init; }

    /// <summary>Level of participation; empty for an outcome.</summary>
    public required string LevelKey { get; init; }

    /// <summary>Code of the place as its publisher gives it; empty if it has none.</summary>
    public required string PlaceCode { get; init; }

    /// <summary>Name of the place.</summary>
    public required string PlaceName { get; init; }

    /// <summary>School year or class, as published; empty if not stated.</summary>
    public required string Period { get; init; }

    /// <summary>Everyone's rate, in percent: R.</summary>
    public required double EveryonePercent { get; init; }

    /// <summary>The index; 0 is no difference between groups.</summary>
    public required double Index { get; init; }

    /// <summary>Keys of the groups compared, in the publisher's words.</summary>
    public required IReadOnlyList<string> Groups { get; init; }

    /// <summary>Keys of the groups left out: withheld, not available, of fewer than 20 students, or printed as a range.</summary>
    public required IReadOnlyList<string> LeftOut { get; init; }

    /// <summary>Key of the source of the rates.</summary>
    public required string SourceKey { get; init; }
}
