namespace CareerConnect.Api.Submissions;

/// <summary>The idempotency key was given before with another request: take a new one for a new request.</summary>
public sealed record IdempotencyKeyReusedError()
    : SubmissionError("This idempotencyKey was given before with another request: take a new one.");
