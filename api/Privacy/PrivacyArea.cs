namespace CareerConnect.Api.Privacy;

/// <summary>An area that figures are published for.</summary>
public sealed record PrivacyArea
{
    /// <summary>Code, unique among the areas.</summary>
    public required string Code { get; init; }

    /// <summary>District, county, group of counties, region or class of districts.</summary>
    public required AreaKind Kind { get; init; }

    /// <summary>Code of the area it is part of; null for the region and for classes.</summary>
    public string? Parent { get; init; }

    /// <summary>For a class: codes of its districts. Empty otherwise.</summary>
    public IReadOnlyList<string> Districts { get; init; } = [];
}
