using CareerConnect.Api.Programs;

namespace CareerConnect.Api.Sources.ProgramPages;

/// <summary>
/// Whether a student needs transport, read from words; "between campuses" does not say how to get there.
/// </summary>
public static class TransportText
{
    public static TransportKind Parse(string? text) => text switch
    {
        null or "" => TransportKind.Unknown,
        _ when text.StartsWith("own ", StringComparison.Ordinal) => TransportKind.OwnTransport,
        _ when text.StartsWith("none needed", StringComparison.Ordinal) => TransportKind.NotNeeded,
        _ when text.Contains("covers transport", StringComparison.Ordinal) => TransportKind.Provided,
        _ => TransportKind.Unknown,
    };
}
