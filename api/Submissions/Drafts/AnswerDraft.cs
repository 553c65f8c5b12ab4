using System.ComponentModel.DataAnnotations;

namespace CareerConnect.Api.Submissions.Drafts;

/// <summary>A partner's answer to what a school needs.</summary>
public sealed record AnswerDraft : IDraft
{
    /// <summary>Slug of the ask it answers; see the query asks.</summary>
    [Required, KnownKey(KnownKeys.Ask)]
    public string? AskSlug { get; init; }

    /// <summary>What the partner can do. Markdown without HTML.</summary>
    [Required, Markdown(2000)]
    public string? Text { get; init; }

    /// <summary>Where the school reaches the partner: http, https, mailto or tel.</summary>
    [Required, Contact]
    public string? Contact { get; init; }

    public string Label() => $"Answer to {AskSlug}";
}
