namespace CareerConnect.Api.Reviews;

/// <summary>A field in which a proposal differs from what is public.</summary>
public sealed record FieldChange
{
    /// <summary>Name of the field.</summary>
    public required string Field { get; init; }

    /// <summary>What is public; null if nothing is.</summary>
    public string? Before { get; init; }

    /// <summary>What is proposed; null if the field is to be empty.</summary>
    public string? After { get; init; }
}
