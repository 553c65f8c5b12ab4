using CareerConnect.Api.Programs;

namespace CareerConnect.Api.Events;

/// <summary>A fair, tour, contest or other dated occasion on which students meet careers.</summary>
public sealed record CareerEvent : Opportunity
{
    /// <summary>When it takes place, in its page's words: a season, a month or a past date.</summary>
    public string? WhenText { get; init; }

    /// <summary>The day it takes place, if one is known.</summary>
    public DateOnly? Date { get; init; }
}
