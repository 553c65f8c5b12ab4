using System.ComponentModel.DataAnnotations;
using CareerConnect.Api.Offers;

namespace CareerConnect.Api.Submissions.Drafts;

/// <summary>Something a school needs.</summary>
public sealed record AskDraft : IDraft
{
    /// <summary>What is needed, in a few words.</summary>
    [Required, Line(150)]
    public string? Title { get; init; }

    /// <summary>A seat, a tour, a mentor, equipment or another thing.</summary>
    [Required]
    public OfferKind? Kind { get; init; }

    /// <summary>What partners should know. Markdown without HTML. Never name a student or say how few there are.</summary>
    [Required, Markdown(4000)]
    public string? Description { get; init; }

    /// <summary>The school that needs it; null for the whole district.</summary>
    [Line(150)]
    public string? School { get; init; }

    /// <summary>Key of the sector it is about; see the query sectors.</summary>
    [KnownKey(KnownKeys.Sector)]
    public string? SectorKey { get; init; }

    /// <summary>The last day it is of use.</summary>
    public DateOnly? NeededBy { get; init; }

    public string Label() => Title ?? "";
}
