using CareerConnect.Api.Submissions;

namespace CareerConnect.Api.Reviews;

/// <summary>A public record that is to be confirmed, changed or withdrawn by the one it is of.</summary>
public sealed record WorkItem
{
    /// <summary>Kind and slug, which make its key.</summary>
    public string Key => $"{Kind}|{Slug}|{Owner}";

    /// <summary>What it is.</summary>
    public required SubmissionKind Kind { get; init; }

    /// <summary>Its slug: give it as id to confirmStillTrue, or to the mutation that changes it.</summary>
    public required string Slug { get; init; }

    /// <summary>What it is called.</summary>
    public required string Title { get; init; }

    /// <summary>Slug of the partner or code of the district whose it is.</summary>
    public required string Owner { get; init; }

    /// <summary>Give it as expectedVersion.</summary>
    public required int Version { get; init; }

    /// <summary>The page it was read on; null if it was sent in.</summary>
    public string? SourceUrl { get; init; }

    /// <summary>The day it was last seen or admitted.</summary>
    public required DateOnly DateSeen { get; init; }

    /// <summary>The day it was last confirmed; null if never.</summary>
    public DateOnly? ConfirmedOn { get; init; }

    /// <summary>The later of the two: when it was last known to be true.</summary>
    internal DateOnly LastKnown => ConfirmedOn > DateSeen ? ConfirmedOn.Value : DateSeen;

    /// <summary>The day it should be confirmed again.</summary>
    public required DateOnly ReviewDue { get; init; }

    /// <summary>True when that day has passed: the public sees it as stale.</summary>
    public required bool Stale { get; init; }
}
