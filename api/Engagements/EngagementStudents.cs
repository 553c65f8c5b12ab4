namespace CareerConnect.Api.Engagements;

/// <summary>A raw count of the students of one engagement. Private: it never leaves the working store, see api/Privacy.</summary>
public sealed record EngagementStudents
{
    public required string EngagementKey { get; init; }

    public required int Students { get; init; }

    public required string SourceKey { get; init; }
}
