namespace CareerConnect.Api.Submissions;

/// <summary>Why something was not done, with what to do about it.</summary>
/// <param name="Message">In words for a person.</param>
public abstract record SubmissionError(string Message)
{
    /// <summary>In words for a person.</summary>
    public string Message { get; } = Message;
}
