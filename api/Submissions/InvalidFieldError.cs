namespace CareerConnect.Api.Submissions;

/// <summary>A field holds what it may not.</summary>
/// <param name="Field">Name of the field.</param>
/// <param name="Expected">What it may hold.</param>
public sealed record InvalidFieldError(string Field, string Expected) : SubmissionError($"{Field}: {Expected}.")
{
    /// <summary>Name of the field.</summary>
    public string Field { get; } = Field;

    /// <summary>What it may hold.</summary>
    public string Expected { get; } = Expected;
}
