using CareerConnect.Api.Data;
using CareerConnect.Api.Provenance;

namespace CareerConnect.Api.Professionals;

/// <summary>
/// How many professionals say of themselves, freely, that they belong to a group: for students to meet people like
/// them. Sums of 10 or more only; nobody is counted one by one.
/// </summary>
public sealed record ProfessionalCount : Fact
{
    /// <summary>School year they were asked in.</summary>
    public required SchoolYear SchoolYear { get; init; }

    /// <summary>What they were asked about, such as "gender" or "language".</summary>
    public required string Dimension { get; init; }

    /// <summary>The group, in their own words; "all" is everyone who answered.</summary>
    public required string Group { get; init; }

    /// <summary>Professionals of the group, 10 or more.</summary>
    public required int Professionals { get; init; }
}
