namespace CareerConnect.Api.Releases;

/// <summary>The audit could not prove a publication safe, so nothing was published. The reason names no hidden number.</summary>
public sealed class PublicationRefusedException(string reason)
    : Exception($"Nothing was published, the release in force stays: {reason}");
