namespace CareerConnect.Api.Submissions;

/// <summary>So many submissions of the sender wait for staff already that no more are taken until some are decided.</summary>
/// <param name="MostWaiting">How many of one sender may wait.</param>
public sealed record TooManyWaitingError(int MostWaiting)
    : SubmissionError($"{MostWaiting} of your submissions wait for staff already: withdraw some, or send the rest when they are decided.")
{
    /// <summary>How many of one sender may wait.</summary>
    public int MostWaiting { get; } = MostWaiting;
}
