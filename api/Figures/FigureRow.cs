using CareerConnect.Api.Data;

namespace CareerConnect.Api.Figures;

/// <summary>One published figure as a release file holds it: nothing here is hidden, only withheld.</summary>
public sealed record FigureRow
{
    public required string AreaCode { get; init; }

    public required SchoolYear SchoolYear { get; init; }

    public required Measure Measure { get; init; }

    /// <summary>Participation level; "all" for enrolment.</summary>
    public required string Level { get; init; }

    public required string Group { get; init; }

    public int? Value { get; init; }

    public required FigureStatus Status { get; init; }

    public required string SourceKey { get; init; }

    /// <summary>For a sum: how many districts it covers; null for a count of one place.</summary>
    public int? DistrictsCovered { get; init; }

    /// <summary>For a sum: of how many districts.</summary>
    public int? DistrictsInArea { get; init; }

    /// <summary>Enrolment of the districts covered: what a share divides by. Null if unknown.</summary>
    public int? Base { get; init; }
}
