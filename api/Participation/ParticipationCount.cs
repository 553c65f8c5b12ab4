using CareerConnect.Api.Data;

namespace CareerConnect.Api.Participation;

/// <summary>A raw count of students. Private: it never leaves the working store, see api/Privacy.</summary>
public sealed record ParticipationCount
{
    public required string DistrictCode { get; init; }

    public required SchoolYear SchoolYear { get; init; }

    public required string Level { get; init; }

    public required string Group { get; init; }

    public required int Students { get; init; }

    public required string SourceKey { get; init; }
}
