using CareerConnect.Api.Data;

namespace CareerConnect.Api.Figures;

/// <summary>One published figure as a release file holds it: nothing here is hidden, only withheld.</summary>
public sealed record FigureRow
{
    /// <summary>Code of the place counted.</summary>
    public required string AreaCode { get; init; }

    /// <summary>School year counted.</summary>
    public required SchoolYear SchoolYear { get; init; }

    /// <summary>What is counted: enrolment or participation.</summary>
    public required Measure Measure { get; init; }

    /// <summary>Participation level; "all" for enrolment.</summary>
    public required string Level { get; init; }

    /// <summary>Key of the group of students; "all" for everyone.</summary>
    public required string Group { get; init; }

    /// <summary>Students; null unless the status is VALUE.</summary>
    public int? Value { get; init; }

    /// <summary>Whether there is a value, and if not, why.</summary>
    public required FigureStatus Status { get; init; }

    /// <summary>Key of the source it was taken from.</summary>
    public required string SourceKey { get; init; }

    /// <summary>For a sum: how many districts it covers; null for a count of one place.</summary>
    public int? DistrictsCovered { get; init; }

    /// <summary>For a sum: of how many districts.</summary>
    public int? DistrictsInArea { get; init; }

    /// <summary>Enrolment of the districts covered: what a share divides by. Null if unknown.</summary>
    public int? Base { get; init; }
}
