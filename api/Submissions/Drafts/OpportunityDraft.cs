using System.ComponentModel.DataAnnotations;
using CareerConnect.Api.Programs;

namespace CareerConnect.Api.Submissions.Drafts;

/// <summary>What can be said of programs and of events alike.</summary>
public abstract record OpportunityDraft : IDraft, IValidatableObject
{
    /// <summary>Its name.</summary>
    [Required, Line(150)]
    public string? Name { get; init; }

    /// <summary>Explore, Prep or Launch.</summary>
    [Required]
    public ProgramLevel? Level { get; init; }

    /// <summary>Key of its sector; see the query sectors.</summary>
    [KnownKey(KnownKeys.Sector)]
    public string? SectorKey { get; init; }

    /// <summary>FIPS code of the county it is in, such as 53011; null if it is regional or online.</summary>
    [KnownKey(KnownKeys.County)]
    public string? CountyCode { get; init; }

    /// <summary>Town it is in.</summary>
    [Line(80)]
    public string? City { get; init; }

    /// <summary>FIPS codes of the region's counties it serves.</summary>
    [KnownKey(KnownKeys.County)]
    public IReadOnlyList<string>? ServesCountyCodes { get; init; }

    /// <summary>How to get there, in a sentence.</summary>
    [Line(300)]
    public string? TransportText { get; init; }

    /// <summary>Whether transport is needed and who provides it.</summary>
    public TransportKind? Transport { get; init; }

    /// <summary>Its own page, where students apply or sign up: http or https.</summary>
    [WebAddress]
    public string? Url { get; init; }

    /// <summary>Whether students are paid.</summary>
    public YesNoUnknown? Paid { get; init; }

    /// <summary>Cost to the student, in a sentence.</summary>
    [Line(300)]
    public string? CostText { get; init; }

    /// <summary>Cost to the student, in kinds.</summary>
    public CostKind? Cost { get; init; }

    /// <summary>Who may come by grade or age, in words.</summary>
    [Line(150)]
    public string? GradesOrAgesText { get; init; }

    /// <summary>Lowest grade, 0 for kindergarten to 12.</summary>
    [Range(0, 12)]
    public int? GradeMin { get; init; }

    /// <summary>Highest grade, 0 for kindergarten to 12.</summary>
    [Range(0, 12)]
    public int? GradeMax { get; init; }

    /// <summary>Lowest age in years.</summary>
    [Range(3, 99)]
    public int? AgeMin { get; init; }

    /// <summary>Highest age in years.</summary>
    [Range(3, 99)]
    public int? AgeMax { get; init; }

    /// <summary>Who may take part besides grade and age.</summary>
    [Line(500)]
    public string? Eligibility { get; init; }

    /// <summary>Whether it runs or takes place: current, planned or historic.</summary>
    [Required, AllowedValues(null, ProgramStatus.Current, ProgramStatus.Planned, ProgramStatus.Historic,
        ErrorMessage = "expected CURRENT, PLANNED or HISTORIC: the others are for what nobody vouches for")]
    public ProgramStatus? Status { get; init; }

    /// <summary>What else to know. Markdown without HTML.</summary>
    [Markdown(4000)]
    public string? Notes { get; init; }

    public string Label() => Name ?? "";

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (GradeMin > GradeMax)
        {
            yield return new("expected a grade not below gradeMin", [nameof(GradeMax)]);
        }

        if (AgeMin > AgeMax)
        {
            yield return new("expected an age not below ageMin", [nameof(AgeMax)]);
        }
    }
}
