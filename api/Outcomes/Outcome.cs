using CareerConnect.Api.Provenance;
using CareerConnect.Api.Regions;

namespace CareerConnect.Api.Outcomes;

/// <summary>A published rate or count about students of a place: graduation, enrolment after it, dual credit and more.</summary>
public sealed record Outcome : Fact
{
    /// <summary>The status of an outcome whose value and counts are withheld.</summary>
    public const string Withheld = "withheld";

    /// <summary>Key made of place, measure, group, year and source; unique and stable.</summary>
    public required string Key { get; init; }

    /// <summary>Kind of the place.</summary>
    public required AreaKind AreaKind { get; init; }

    /// <summary>Code of the place as its publisher gives it; null if it has none.</summary>
    public string? AreaCode { get; init; }

    /// <summary>Name of the place.</summary>
    public required string AreaName { get; init; }

    /// <summary>What is measured, such as "graduation_rate_4yr".</summary>
    public required string Measure { get; init; }

    /// <summary>Key of the group of students, in the publisher's words; "all" for everyone.</summary>
    public required string Group { get; init; }

    /// <summary>The school year or class it is about, as the publisher writes it; null if not stated.</summary>
    public string? Period { get; init; }

    /// <summary>The value as printed; a range stays a range ("80-84").</summary>
    public string? ValueText { get; init; }

    /// <summary>The value as a number, in its unit; null for a range or when withheld.</summary>
    public double? Value { get; init; }

    /// <summary>Unit: percent, percent_range, students and others.</summary>
    public required string Unit { get; init; }

    /// <summary>Students counted, if printed.</summary>
    public int? Numerator { get; init; }

    /// <summary>Students in all, if printed.</summary>
    public int? Denominator { get; init; }

    /// <summary>How firm it is: reported, preliminary, estimate, baseline and so on, in the table's word.</summary>
    public string? StatusText { get; init; }

    /// <summary>Where it is printed: an address or a source's key.</summary>
    public required string Citation { get; init; }

    /// <summary>What to know of it.</summary>
    public string? Note { get; init; }
}
