using CareerConnect.Api.Programs;
using CareerConnect.Api.Provenance;

namespace CareerConnect.Api.Endorsements;

/// <summary>What a source says of one element of Career Launch in one program.</summary>
public sealed record ElementEvidence : Fact
{
    /// <summary>Slug of the program.</summary>
    public required string ProgramSlug { get; init; }

    /// <summary>Which of the three.</summary>
    public required LaunchElement Element { get; init; }

    /// <summary>Whether the program has it, as its source says.</summary>
    public required YesNoUnknown Answer { get; init; }

    /// <summary>What the source says, in short.</summary>
    public required string Evidence { get; init; }
}
