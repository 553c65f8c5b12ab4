using System.IO.Compression;
using System.Text.Json;

namespace CareerConnect.Site.Report;

/// <summary>
/// Figures of a page, packed small: a place has hundreds, each with its words, and they are looked at only where the page
/// has changed.
/// </summary>
internal static class FigurePack
{
    private static readonly Dictionary<string, string> None = [];

    /// <summary>Null where there are none.</summary>
    public static byte[]? Of(IReadOnlyDictionary<string, string> figures)
    {
        if (figures.Count == 0)
        {
            return null;
        }

        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Fastest))
        {
            JsonSerializer.Serialize(deflate, figures);
        }

        return packed.ToArray();
    }

    public static IReadOnlyDictionary<string, string> Open(byte[]? packed)
    {
        if (packed is null)
        {
            return None;
        }

        using var deflate = new DeflateStream(new MemoryStream(packed), CompressionMode.Decompress);
        return JsonSerializer.Deserialize<Dictionary<string, string>>(deflate)!;
    }
}
