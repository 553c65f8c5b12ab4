using CareerConnect.Api.Programs;

namespace CareerConnect.Api.Pathways;

/// <summary>The chain from Explore to Prep to Launch to a credential in one sector, of what is within reach of one district.</summary>
public sealed record Pathway
{
    /// <summary>Code of the district.</summary>
    public required string DistrictCode { get; init; }

    /// <summary>Key of the sector.</summary>
    public required string SectorKey { get; init; }

    /// <summary>The first step that is missing after one that is there; null if the chain goes on to Launch.</summary>
    public ProgramLevel? MissingStep { get; init; }

    /// <summary>True when a program on the way names a credential.</summary>
    public required bool LeadsToCredential { get; init; }

    /// <summary>Most high school credits that one of its programs states.</summary>
    public double? HighSchoolCredits { get; init; }

    /// <summary>Most college credits that one of its programs states and carries on.</summary>
    public double? CollegeCredits { get; init; }

    /// <summary>The first step with a program that is said to pay; null if none is.</summary>
    public ProgramLevel? FirstPaidStep { get; init; }

    /// <summary>True when every step that is there can be taken without leaving the county.</summary>
    public required bool StaysInCounty { get; init; }
}
