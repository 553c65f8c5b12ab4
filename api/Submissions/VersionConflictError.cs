namespace CareerConnect.Api.Submissions;

/// <summary>It was changed since it was read: read it again, then change it.</summary>
/// <param name="CurrentVersion">The version it has now.</param>
public sealed record VersionConflictError(int CurrentVersion)
    : SubmissionError("It was changed since you read it: read it again, then give its version as expectedVersion.")
{
    /// <summary>The version it has now.</summary>
    public int CurrentVersion { get; } = CurrentVersion;
}
