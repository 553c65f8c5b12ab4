namespace CareerConnect.Api.Programs;

/// <summary>A partner's part in a program or event.</summary>
public sealed record OpportunityPartner
{
    /// <summary>Slug of the program or event.</summary>
    public required string OpportunitySlug { get; init; }

    /// <summary>Slug of the partner.</summary>
    public required string PartnerSlug { get; init; }

    /// <summary>Provider or other partner.</summary>
    public required PartnerPart Part { get; init; }
}
