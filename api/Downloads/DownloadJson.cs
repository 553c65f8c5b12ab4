using System.Text.Encodings.Web;
using System.Text.Json;

namespace CareerConnect.Api.Downloads;

/// <summary>One way of writing JSON for every download.</summary>
internal static class DownloadJson
{
    public static JsonSerializerOptions Options { get; } = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}
