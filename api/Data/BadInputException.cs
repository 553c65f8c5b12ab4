namespace CareerConnect.Api.Data;

/// <summary>Something the caller gave is not usable; the message says what was expected. Exit code 2.</summary>
public sealed class BadInputException(string message) : Exception(message);
