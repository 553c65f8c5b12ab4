using CareerConnect.Api.Programs;

namespace CareerConnect.Api.Pathways;

/// <summary>One step of a pathway: what is there at one level.</summary>
public sealed record PathwayStep
{
    /// <summary>Explore, Prep or Launch.</summary>
    public required ProgramLevel Level { get; init; }

    /// <summary>Programs and events within reach.</summary>
    public required int Programs { get; init; }

    /// <summary>Those that take place in the district's county.</summary>
    public required int InCounty { get; init; }

    /// <summary>Those that cost no tuition, or nothing.</summary>
    public required int Free { get; init; }

    /// <summary>Those of which no source states the cost.</summary>
    public required int CostUnknown { get; init; }

    /// <summary>Those that are said to pay.</summary>
    public required int Paid { get; init; }

    /// <summary>Slugs of them, in order.</summary>
    public required IReadOnlyList<string> Slugs { get; init; }
}
