using CareerConnect.Api.Programs;

namespace CareerConnect.Api.Endorsements;

/// <summary>One of the three elements of Career Launch in one program: yes, no or unknown, with the evidence.</summary>
public sealed record ElementAnswer
{
    /// <summary>Which of the three.</summary>
    public required LaunchElement Element { get; init; }

    /// <summary>Whether the program has it; unknown while no source states it.</summary>
    public required YesNoUnknown Answer { get; init; }

    /// <summary>What a source says, in short; null while none states it.</summary>
    public string? Evidence { get; init; }

    /// <summary>The page it was read on.</summary>
    public string? SourceUrl { get; init; }
}
