using System.ComponentModel.DataAnnotations;
using CareerConnect.Api.Partners;

namespace CareerConnect.Api.Submissions.Drafts;

/// <summary>What a partner says of itself.</summary>
public sealed record ProfileDraft : IDraft
{
    /// <summary>Its name.</summary>
    [Required, Line(150)]
    public string? Name { get; init; }

    /// <summary>What kind of organization it is.</summary>
    [Required]
    public PartnerKind? Kind { get; init; }

    /// <summary>Key of its sector; see the query sectors.</summary>
    [KnownKey(KnownKeys.Sector)]
    public string? SectorKey { get; init; }

    /// <summary>FIPS code of its county, such as 53011; null if it has places in several.</summary>
    [KnownKey(KnownKeys.County)]
    public string? CountyCode { get; init; }

    /// <summary>Its town.</summary>
    [Line(80)]
    public string? City { get; init; }

    /// <summary>Its website: http or https.</summary>
    [WebAddress]
    public string? Url { get; init; }

    /// <summary>What it does in the network, in a sentence.</summary>
    [Line(300)]
    public string? Role { get; init; }

    /// <summary>What else to know. Markdown without HTML.</summary>
    [Markdown(4000)]
    public string? Notes { get; init; }

    public string Label() => Name ?? "";
}
