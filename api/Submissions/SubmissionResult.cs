namespace CareerConnect.Api.Submissions;

/// <summary>What became of a request: the submission as it is now, or why nothing was done.</summary>
public sealed record SubmissionResult(Submission? Submission, IReadOnlyList<SubmissionError> Errors)
{
    public static SubmissionResult Done(Submission submission) => new(submission, []);

    public static SubmissionResult Refused(params IReadOnlyList<SubmissionError> errors) => new(null, errors);
}
