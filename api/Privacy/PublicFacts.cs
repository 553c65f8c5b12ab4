namespace CareerConnect.Api.Privacy;

/// <summary>What anyone may know beside the release: the areas, the shape and public enrolment.</summary>
public sealed record PublicFacts
{
    /// <summary>Every area: a tree of districts, counties, groups and one region; classes beside it.</summary>
    public required IReadOnlyList<PrivacyArea> Areas { get; init; }

    /// <summary>What is published at all.</summary>
    public PublicationShape Shape { get; init; } = new();

    /// <summary>
    /// Public enrolment: caps on counts, and the order of companions. Unknown is absent, never 0.
    /// </summary>
    public IReadOnlyDictionary<EnrolmentKey, int> Enrolment { get; init; } = new Dictionary<EnrolmentKey, int>();
}
