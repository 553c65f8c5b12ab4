namespace CareerConnect.Api.Regions;

/// <summary>A place that figures are about.</summary>
public sealed record Area
{
    /// <summary>Code: of a state (WA), a region (ESD112), a county (53011) or a district (06037).</summary>
    public required string Code { get; init; }

    /// <summary>What kind of place it is.</summary>
    public required AreaKind Kind { get; init; }

    /// <summary>Name of the place.</summary>
    public required string Name { get; init; }
}
