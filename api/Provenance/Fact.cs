namespace CareerConnect.Api.Provenance;

/// <summary>What every fact carries: where it was read, when, who reviewed it and when to look again.</summary>
public abstract record Fact
{
    /// <summary>Key of the source it was taken from.</summary>
    public required string SourceKey { get; init; }

    /// <summary>The very page it was read on, if the source has many.</summary>
    public string? SourceUrl { get; init; }

    /// <summary>The day it was last seen there.</summary>
    public DateOnly? DateSeen { get; init; }

    /// <summary>Who reviewed it: a role or organization, never a person's name. Null if nobody yet.</summary>
    public string? ReviewedBy { get; init; }

    /// <summary>The day its provider last said that it is still true. Null if never.</summary>
    public DateOnly? ConfirmedOn { get; init; }

    /// <summary>The day it should be looked at again; after it, it counts as stale. Null if none is set.</summary>
    public DateOnly? ReviewDue { get; init; }
}
