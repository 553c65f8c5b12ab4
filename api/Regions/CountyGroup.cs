namespace CareerConnect.Api.Regions;

/// <summary>Neighbouring counties taken together, because some of them are too small to show much on their own.</summary>
public sealed record CountyGroup
{
    /// <summary>Code of the group as an area.</summary>
    public required string Code { get; init; }

    /// <summary>Name of the group.</summary>
    public required string Name { get; init; }

    /// <summary>Codes of its counties; a county is in one group at the most.</summary>
    public required IReadOnlyList<string> CountyCodes { get; init; }
}
