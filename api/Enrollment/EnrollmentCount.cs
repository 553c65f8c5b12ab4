using CareerConnect.Api.Data;
using CareerConnect.Api.Figures;

namespace CareerConnect.Api.Enrollment;

/// <summary>Students enrolled at a place in a year, as one source counts them; small groups are withheld at import.</summary>
public sealed record EnrollmentCount
{
    /// <summary>Code of the district, or of the state.</summary>
    public required string AreaCode { get; init; }

    public required SchoolYear SchoolYear { get; init; }

    public required string Group { get; init; }

    /// <summary>Null unless the status is VALUE.</summary>
    public int? Students { get; init; }

    public required FigureStatus Status { get; init; }

    public required string SourceKey { get; init; }
}
