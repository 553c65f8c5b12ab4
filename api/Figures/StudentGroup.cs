namespace CareerConnect.Api.Figures;

/// <summary>A group of students that figures are split by.</summary>
public sealed record StudentGroup
{
    /// <summary>Key, such as "low_income"; "all" is everyone.</summary>
    public required string Key { get; init; }

    /// <summary>Name of the group.</summary>
    public required string Label { get; init; }

    /// <summary>What the group belongs to: all, gender, race or program.</summary>
    public required string Dimension { get; init; }

    /// <summary>Key of the other side of the split (low_income and not_low_income); null if it has none.</summary>
    public string? ComplementKey { get; init; }

    /// <summary>True for the groups the plan puts first: furthest from opportunity.</summary>
    public required bool Priority { get; init; }

    /// <summary>Place in lists, from 1; the order of region.json.</summary>
    public int Position { get; init; }
}
