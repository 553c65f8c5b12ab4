using CareerConnect.Api.Provenance;

namespace CareerConnect.Api.Sectors;

/// <summary>A sector of the economy or a career cluster, in the words of the list it belongs to.</summary>
public sealed record Sector : Fact
{
    /// <summary>Key: the list's prefix and the sector, such as "local-construction".</summary>
    public required string Key { get; init; }

    /// <summary>Name of the sector.</summary>
    public required string Label { get; init; }

    /// <summary>Key of the list, such as "local" (the words programs here are grouped by) or "cluster16".</summary>
    public required string ListKey { get; init; }

    /// <summary>What to know of it, such as its mapping to another list.</summary>
    public string? Note { get; init; }
}
