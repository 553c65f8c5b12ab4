namespace CareerConnect.Api.Submissions.Drafts;

/// <summary>An event at which students meet careers: a fair, a tour, a contest.</summary>
public sealed record EventDraft : OpportunityDraft
{
    /// <summary>When it takes place, in words: a season, a month or a date.</summary>
    [Line(150)]
    public string? WhenText { get; init; }

    /// <summary>The day it takes place, or its first day.</summary>
    public DateOnly? Date { get; init; }
}
