using CareerConnect.Api.Provenance;

namespace CareerConnect.Api.Submissions;

/// <summary>
/// One record that a partner or district keeps true: what it proposes, and what staff last admitted of it. The public
/// sees what was admitted, never what is proposed.
/// </summary>
public sealed record Submission
{
    /// <summary>Its id: it says nothing by itself.</summary>
    public required string Id { get; init; }

    /// <summary>What it is.</summary>
    public required SubmissionKind Kind { get; init; }

    /// <summary>Slug of the partner or code of the district that sent it in.</summary>
    public required string Owner { get; init; }

    /// <summary>Slug of the public record; null until it has one.</summary>
    public string? Slug { get; init; }

    /// <summary>What it is called.</summary>
    public required string Title { get; init; }

    /// <summary>Where it is on its way.</summary>
    public required SubmissionState State { get; init; }

    /// <summary>Goes up with every change: give it back as expectedVersion.</summary>
    public required int Version { get; init; }

    /// <summary>The proposal as JSON of its draft; null if nothing was proposed.</summary>
    public string? Proposal { get; init; }

    /// <summary>True when the proposal is to take the record off.</summary>
    public bool Removing { get; init; }

    /// <summary>What staff admitted, as JSON of its draft; null until then.</summary>
    public string? Admitted { get; init; }

    /// <summary>True once staff has admitted that the record is taken off.</summary>
    public bool Removed { get; init; }

    /// <summary>What staff asked, or why it was not admitted.</summary>
    public string? Reason { get; init; }

    /// <summary>The day of the last proposal.</summary>
    public required DateOnly SubmittedOn { get; init; }

    /// <summary>The day staff admitted what is admitted; null until then.</summary>
    public DateOnly? AdmittedOn { get; init; }

    /// <summary>The day its owner last said that the public record is still true; null if never.</summary>
    public DateOnly? ConfirmedOn { get; init; }

    /// <summary>The day it should be confirmed again; null while nothing of it was admitted or confirmed.</summary>
    public DateOnly? ReviewDue => LastKnown is { } day ? Freshness.DueAfter(day) : null;

    private DateOnly? LastKnown => ConfirmedOn is { } confirmed && confirmed > (AdmittedOn ?? DateOnly.MinValue)
        ? confirmed
        : AdmittedOn;
}
