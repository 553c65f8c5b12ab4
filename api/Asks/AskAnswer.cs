using CareerConnect.Api.Provenance;

namespace CareerConnect.Api.Asks;

/// <summary>A partner's answer to what a school needs.</summary>
public sealed record AskAnswer : Fact
{
    /// <summary>Its key: the ask, the partner and a number.</summary>
    public required string Key { get; init; }

    /// <summary>Slug of the ask.</summary>
    public required string AskSlug { get; init; }

    /// <summary>Slug of the partner that answers.</summary>
    public required string PartnerSlug { get; init; }

    /// <summary>What the partner can do. Markdown without HTML.</summary>
    public required string Text { get; init; }

    /// <summary>Where the school reaches the partner: http, https, mailto or tel.</summary>
    public required string Contact { get; init; }
}
