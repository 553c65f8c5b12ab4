using CareerConnect.Api.Provenance;

namespace CareerConnect.Api.Programs;

/// <summary>A district's part in a program, an event, or all programs of one provider.</summary>
public sealed record OpportunityDistrict : Fact
{
    /// <summary>Slug of the program or event, or the provider's partner slug when it holds for all its programs.</summary>
    public required string OpportunitySlug { get; init; }

    /// <summary>True when the slug names a provider and the relation holds for all its programs.</summary>
    public required bool AllOfProvider { get; init; }

    /// <summary>Code of the district.</summary>
    public required string DistrictCode { get; init; }

    /// <summary>What the district does.</summary>
    public required DistrictRelation Relation { get; init; }
}
