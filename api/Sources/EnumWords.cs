using System.Text.Json;

namespace CareerConnect.Api.Sources;

/// <summary>The words of a fixed list as tables write them: guest_speaker for GuestSpeaker.</summary>
internal static class EnumWords
{
    public static Dictionary<string, T> Of<T>()
        where T : struct, Enum =>
        Enum.GetValues<T>().ToDictionary(value => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString()));
}
