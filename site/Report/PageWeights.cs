using System.IO.Compression;
using System.Text;
using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Report;

/// <summary>What a page weighs on the wire with its styles and scripts.</summary>
internal sealed class PageWeights(AssetTable assets)
{
    /// <summary>The most a page may weigh, in KB.</summary>
    public const int Budget = 30;

    private readonly List<(byte[] Name, int Weight)> _parts = [.. assets.All.Where(IsPart).Select(a => (Encoding.UTF8.GetBytes(a.File), Packed(a.Content.Span)))];

    /// <summary>In bytes; 0 of a page that is light enough even unpacked, as most are.</summary>
    public int Of(ReadOnlySpan<byte> page)
    {
        var parts = 0;
        foreach (var (name, weight) in _parts)
        {
            parts += page.IndexOf(name) >= 0 ? weight : 0;
        }

        return page.Length + parts <= Budget * 1024 ? 0 : Packed(page) + parts;
    }

    /// <summary>Bytes of what a host sends packed.</summary>
    public static int Packed(ReadOnlySpan<byte> content)
    {
        using var target = new MemoryStream();
        using (var zip = new GZipStream(target, CompressionLevel.Optimal, leaveOpen: true))
        {
            zip.Write(content);
        }

        return (int)target.Length;
    }

    private static bool IsPart(Asset asset) => Path.GetExtension(asset.File) is ".css" or ".js";
}
