using System.Text.Json.Serialization;
using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Components;

/// <summary>A program or event with all that both kinds have.</summary>
public abstract record OpportunityDetail : OpportunityData, IShared
{
    /// <summary>Its page.</summary>
    public abstract SitePath Path { get; }

    /// <summary>True of an event.</summary>
    public abstract bool IsEvent { get; }

    /// <summary>The one day that matters: the last to apply, or the day it takes place; null if none is known.</summary>
    public abstract DateOnly? Day { get; }

    /// <summary>What a student takes away, of high-school, college and credential; empty if nothing is stated.</summary>
    public abstract IEnumerable<string> Credits { get; }

    public required string LevelBasis { get; init; }

    public string? PartnersText { get; init; }

    public required string LocationBasis { get; init; }

    public required IReadOnlyList<PlaceRef> ServesCounties { get; init; }

    public string? TransportText { get; init; }

    public required string Transport { get; init; }

    public string? Url { get; init; }

    public string? CostText { get; init; }

    public string? LengthText { get; init; }

    public string? Eligibility { get; init; }

    public required string StatusText { get; init; }

    public string? SourceDate { get; init; }

    public string? Notes { get; init; }

    public required IReadOnlyList<PlaceRef> Providers { get; init; }

    public required IReadOnlyList<PlaceRef> Partners { get; init; }

    public required IReadOnlyList<DistrictPart> Districts { get; init; }

    public required SourceRef Source { get; init; }

    public string? SourceUrl { get; init; }

    public DateOnly? DateSeen { get; init; }

    public string? ReviewedBy { get; init; }

    public DateOnly? ReviewDue { get; init; }

    /// <summary>What its own page shows of others; null elsewhere.</summary>
    [JsonIgnore]
    public RelatedOpportunities? Related { get; init; }

    /// <summary>Where a student can go: the county it is in and those it serves, each once.</summary>
    public IEnumerable<PlaceRef> Counties => (County is null ? ServesCounties : ServesCounties.Prepend(County)).Distinct();

    /// <summary>The grades it names, 0 for kindergarten; none if it names none.</summary>
    public IEnumerable<int> Grades => Range(GradeMin, GradeMax, 12);

    /// <summary>The ages it names; of "18 and older" those up to 30, the end of the region's levels.</summary>
    public IEnumerable<int> Ages => Range(AgeMin, AgeMax, 30);

    /// <summary>True once the day it should have been looked at again is past: it may no longer be so.</summary>
    public bool IsStale(DateOnly today) => ReviewDue < today;

    /// <summary>True when the site may send a student there: confirmed, and looked at recently enough.</summary>
    public bool IsOffered(DateOnly today) => Confirmed && !IsStale(today);

    private static IEnumerable<int> Range(int? from, int? to, int most) => from is { } first
        ? Enumerable.Range(first, Math.Max(1, Math.Min(to ?? most, most) - first + 1))
        : [];

    /// <summary>A district and what it does: SENDS, HOSTS or SERVES.</summary>
    public sealed record DistrictPart(PlaceRef District, string Relation);
}
