using CareerConnect.Api.Provenance;

namespace CareerConnect.Api.Endorsements;

/// <summary>A dated entry in a program's history with the endorsement as Career Launch.</summary>
public sealed record EndorsementEntry : Fact
{
    /// <summary>Slug of the program.</summary>
    public required string ProgramSlug { get; init; }

    /// <summary>When, as precise as known: a year, a month or a day; "undated" if its page does not say.</summary>
    public required string When { get; init; }

    /// <summary>What it was then.</summary>
    public required EndorsementStatus Status { get; init; }

    /// <summary>Who decided or reported it.</summary>
    public string? DecidedBy { get; init; }

    /// <summary>What else to know.</summary>
    public string? Note { get; init; }
}
