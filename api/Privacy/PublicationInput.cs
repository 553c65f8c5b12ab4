namespace CareerConnect.Api.Privacy;

/// <summary>Everything that a publication is made of.</summary>
public sealed record PublicationInput
{
    /// <summary>Areas, shape and public enrolment.</summary>
    public required PublicFacts Facts { get; init; }

    /// <summary>School years to publish.</summary>
    public required IReadOnlyList<string> Years { get; init; }

    /// <summary>Raw counts. A district without "any" of "all" in a year has supplied nothing for it.</summary>
    public required IReadOnlyList<RawCount> Counts { get; init; }

    /// <summary>The ledger: releases that are out, oldest first.</summary>
    public IReadOnlyList<EarlierRelease> Earlier { get; init; } = [];
}
