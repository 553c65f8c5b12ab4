namespace CareerConnect.Api.Submissions;

/// <summary>There is none of this id that the asker may change: it is missing, taken off, or another's.</summary>
public sealed record NotFoundError() : SubmissionError("There is none of this id that you may change.");
