using CareerConnect.Api.Data;
using CareerConnect.Api.Programs;
using CareerConnect.Api.Provenance;

namespace CareerConnect.Api.Engagements;

/// <summary>
/// Professionals of one partner with students or educators: a visit, a tour, a project. Students are not counted here:
/// a count of one occasion is of few, and counts of students are published by the rule for participation alone.
/// </summary>
public sealed record Engagement : Fact
{
    /// <summary>Key, unique and stable: small letters, digits and dashes.</summary>
    public required string Key { get; init; }

    /// <summary>What it was, in a few words.</summary>
    public required string Title { get; init; }

    /// <summary>What kind it was.</summary>
    public required EngagementKind Kind { get; init; }

    /// <summary>School year it belongs to; null if its source does not say.</summary>
    public SchoolYear? SchoolYear { get; init; }

    /// <summary>The day it took place or began; null if its source does not say.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Hours of professionals with students or educators, all sessions together; null if not stated.</summary>
    public double? Hours { get; init; }

    /// <summary>How many times they met; null if not stated.</summary>
    public int? Sessions { get; init; }

    /// <summary>Professionals who took part; null if not stated.</summary>
    public int? Professionals { get; init; }

    /// <summary>Educators who took part; null if not stated.</summary>
    public int? Educators { get; init; }

    /// <summary>Code of the district; null if none is named.</summary>
    public string? DistrictCode { get; init; }

    /// <summary>Slug of the partner whose professionals took part.</summary>
    public required string PartnerSlug { get; init; }

    /// <summary>Whether students made something of their own: a plan, a model, a presentation.</summary>
    public required YesNoUnknown StudentProduct { get; init; }

    /// <summary>Whether professionals told students what they thought of it.</summary>
    public required YesNoUnknown ProfessionalFeedback { get; init; }

    /// <summary>What else to know.</summary>
    public string? Note { get; init; }
}
