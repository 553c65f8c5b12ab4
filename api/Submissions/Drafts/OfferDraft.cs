using System.ComponentModel.DataAnnotations;
using CareerConnect.Api.Offers;

namespace CareerConnect.Api.Submissions.Drafts;

/// <summary>Something a partner offers to schools.</summary>
public sealed record OfferDraft : IDraft, IValidatableObject
{
    /// <summary>What it is, in a few words.</summary>
    [Required, Line(150)]
    public string? Title { get; init; }

    /// <summary>A seat, a tour, a mentor, equipment or another thing.</summary>
    [Required]
    public OfferKind? Kind { get; init; }

    /// <summary>What schools should know. Markdown without HTML.</summary>
    [Required, Markdown(4000)]
    public string? Description { get; init; }

    /// <summary>How many there are: seats, tours a year, mentors, pieces.</summary>
    [Range(1, 100_000)]
    public int? Quantity { get; init; }

    /// <summary>Key of its sector; see the query sectors.</summary>
    [KnownKey(KnownKeys.Sector)]
    public string? SectorKey { get; init; }

    /// <summary>FIPS code of the county it is in, such as 53011; null for the whole region.</summary>
    [KnownKey(KnownKeys.County)]
    public string? CountyCode { get; init; }

    /// <summary>Lowest grade, 0 for kindergarten to 12.</summary>
    [Range(0, 12)]
    public int? GradeMin { get; init; }

    /// <summary>Highest grade, 0 for kindergarten to 12.</summary>
    [Range(0, 12)]
    public int? GradeMax { get; init; }

    /// <summary>First day it can be had.</summary>
    public DateOnly? AvailableFrom { get; init; }

    /// <summary>Last day it can be had.</summary>
    public DateOnly? AvailableUntil { get; init; }

    /// <summary>Where to ask for it: http, https, mailto or tel.</summary>
    [Required, Contact]
    public string? Contact { get; init; }

    public string Label() => Title ?? "";

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (GradeMin > GradeMax)
        {
            yield return new("expected a grade not below gradeMin", [nameof(GradeMax)]);
        }

        if (AvailableFrom > AvailableUntil)
        {
            yield return new("expected a day not before availableFrom", [nameof(AvailableUntil)]);
        }
    }
}
