namespace CareerConnect.Site.Components;

/// <summary>A count of students as the api publishes it: a value, or none and why.</summary>
public sealed record FigureData
{
    public LevelRef? Level { get; init; }

    public required GroupRef Group { get; init; }

    public required string SchoolYear { get; init; }

    public int? Value { get; init; }

    /// <summary>VALUE, SUPPRESSED or NOT_AVAILABLE.</summary>
    public required string Status { get; init; }

    /// <summary>Whole percent; null where it is not told, and below 5 or above 95.</summary>
    public double? SharePercent { get; init; }

    /// <summary>The share in words, coded at the ends: "12 %", "&lt;5 %"; null where it is not told.</summary>
    public string? ShareText { get; init; }

    public int? DistrictsCovered { get; init; }

    public int? DistrictsInArea { get; init; }

    public int? Base { get; init; }

    public SourceRef? Source { get; init; }

    public bool Synthetic => Source?.Synthetic == true;

    public sealed record GroupRef(string Key, string Label, string Dimension, bool Priority, int Position);
}
