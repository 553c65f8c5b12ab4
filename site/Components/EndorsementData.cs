namespace CareerConnect.Site.Components;

/// <summary>Where a program stands with Career Launch: status as reported, the three elements, what was reported when.</summary>
public sealed record EndorsementData
{
    /// <summary>ENDORSED, AUTOMATIC, APPLIED, CANDIDATE, DECLINED, LAPSED or UNKNOWN.</summary>
    public required string Status { get; init; }

    public string? StatusWhen { get; init; }

    /// <summary>What is missing to become Launch, or not stated; empty once it counts.</summary>
    public required IReadOnlyList<string> Missing { get; init; }

    public required IReadOnlyList<ElementPart> Elements { get; init; }

    public required IReadOnlyList<EntryPart> History { get; init; }

    /// <summary>True when any source says anything of it.</summary>
    public bool IsStated => Status != "UNKNOWN" || Elements.Any(e => e.Answer != "UNKNOWN");

    /// <summary>One of the three elements.</summary>
    public sealed record ElementPart(string Element, string Answer, string? Evidence, string? SourceUrl);

    /// <summary>What was reported once.</summary>
    public sealed record EntryPart(
        string Status, string When, string? DecidedBy, string? Note, SourceRef Source, string? SourceUrl, DateOnly? DateSeen);
}
