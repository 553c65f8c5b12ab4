namespace CareerConnect.Api.Data;

/// <summary>A question that cannot be answered as it is put; the message says how to put it. The code is for programs.</summary>
public sealed class BadQuestionException(string code, string message) : Exception(message)
{
    public string Code => code;
}
