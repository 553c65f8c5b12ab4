namespace CareerConnect.Site.Components;

/// <summary>What a school needs or a partner offers.</summary>
public abstract record BoardItem
{
    public required string Slug { get; init; }

    public required string Title { get; init; }

    /// <summary>SEAT, TOUR, MENTOR, SPEAKER, EQUIPMENT or OTHER.</summary>
    public required string Kind { get; init; }

    /// <summary>Markdown without HTML, from outside.</summary>
    public required string Description { get; init; }

    public SectorRef? Sector { get; init; }

    public required SourceRef Source { get; init; }

    public string? SourceUrl { get; init; }

    public DateOnly? DateSeen { get; init; }

    public DateOnly? ConfirmedOn { get; init; }

    public DateOnly? ReviewDue { get; init; }

    /// <summary>Where it stands on the board: needs and offers may have the same slug.</summary>
    public abstract string Anchor { get; }

    /// <summary>The last day it is of use; null if none is stated.</summary>
    public abstract DateOnly? Last { get; }

    /// <summary>True once that day is past.</summary>
    public bool IsPast(DateOnly today) => Last < today;

    /// <summary>True once the day it should have been looked at again is past: it may no longer be so.</summary>
    public bool IsStale(DateOnly today) => ReviewDue < today;
}
