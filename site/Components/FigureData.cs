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

    public double? SharePercent { get; init; }

    public int? DistrictsCovered { get; init; }

    public int? DistrictsInArea { get; init; }

    public int? Base { get; init; }

    public SourceRef? Source { get; init; }

    public bool Synthetic => Source?.Synthetic == true;

    public sealed record GroupRef(string Key, string Label, string Dimension, bool Priority, int Position);
}
