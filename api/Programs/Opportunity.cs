using CareerConnect.Api.Provenance;

namespace CareerConnect.Api.Programs;

/// <summary>What programs and events share. Free text is kept as its page words it, beside a parsed value or null.</summary>
public abstract record Opportunity : Fact
{
    /// <summary>Name in addresses, unique among programs and events.</summary>
    public required string Slug { get; init; }

    /// <summary>Name as its page gives it.</summary>
    public required string Name { get; init; }

    /// <summary>Explore, Prep, Launch or unknown.</summary>
    public required ProgramLevel Level { get; init; }

    /// <summary>How the level is known.</summary>
    public required LevelBasis LevelBasis { get; init; }

    /// <summary>Key of its sector, or null if none is stated.</summary>
    public string? SectorKey { get; init; }

    /// <summary>Who provides it, as its page words it.</summary>
    public required string ProviderText { get; init; }

    /// <summary>Others who take part, as its page words it.</summary>
    public string? PartnersText { get; init; }

    /// <summary>FIPS code of the county it is in, or null: regional, online or not stated.</summary>
    public string? CountyCode { get; init; }

    /// <summary>Town it is in.</summary>
    public string? City { get; init; }

    /// <summary>How the place is known.</summary>
    public required LocationBasis LocationBasis { get; init; }

    /// <summary>FIPS codes of the region's counties it is said to serve; empty if not stated.</summary>
    public required IReadOnlyList<string> ServesCountyCodes { get; init; }

    /// <summary>How to get there, as its page words it; null if not stated.</summary>
    public string? TransportText { get; init; }

    /// <summary>Whether transport is needed and who provides it.</summary>
    public required TransportKind Transport { get; init; }

    /// <summary>Its own page.</summary>
    public string? Url { get; init; }

    /// <summary>Whether students are paid.</summary>
    public required YesNoUnknown Paid { get; init; }

    /// <summary>Cost to the student, as its page words it.</summary>
    public string? CostText { get; init; }

    /// <summary>Cost to the student, in kinds.</summary>
    public required CostKind Cost { get; init; }

    /// <summary>Who may come by grade or age, as its page words it.</summary>
    public string? GradesOrAgesText { get; init; }

    /// <summary>Lowest grade, 0 for kindergarten to 12.</summary>
    public int? GradeMin { get; init; }

    /// <summary>Highest grade, 0 for kindergarten to 12.</summary>
    public int? GradeMax { get; init; }

    /// <summary>Lowest age in years.</summary>
    public int? AgeMin { get; init; }

    /// <summary>Highest age in years.</summary>
    public int? AgeMax { get; init; }

    /// <summary>Length or hours, as its page words it.</summary>
    public string? LengthText { get; init; }

    /// <summary>Who may take part besides grade and age, as its page words it.</summary>
    public string? Eligibility { get; init; }

    /// <summary>Whether it runs, as far as its page tells.</summary>
    public required ProgramStatus Status { get; init; }

    /// <summary>The words the status was read from.</summary>
    public required string StatusText { get; init; }

    /// <summary>Date of the page it was read on, as precise as known: a year, a month or a day.</summary>
    public string? SourceDate { get; init; }

    /// <summary>What else to know.</summary>
    public string? Notes { get; init; }

    /// <summary>True when the last evidence is recent enough to offer it; else it is shown as not confirmed.</summary>
    public bool Confirmed => Status is ProgramStatus.Current or ProgramStatus.Reported;
}
