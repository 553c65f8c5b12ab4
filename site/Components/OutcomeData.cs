namespace CareerConnect.Site.Components;

/// <summary>A rate or count that a publisher printed about a place.</summary>
public sealed record OutcomeData
{
    public required string Key { get; init; }

    public required string Measure { get; init; }

    public required string Group { get; init; }

    /// <summary>The place; null where the page asks for one place only.</summary>
    public AreaPart? Area { get; init; }

    public string? Period { get; init; }

    public string? ValueText { get; init; }

    public double? Value { get; init; }

    public required string Unit { get; init; }

    public int? Numerator { get; init; }

    public int? Denominator { get; init; }

    public string? StatusText { get; init; }

    public required string Citation { get; init; }

    public string? Note { get; init; }

    public required SourceRef Source { get; init; }

    public DateOnly? DateSeen { get; init; }

    public sealed record AreaPart(string Name);
}
