using System.IO.Compression;
using CareerConnect.Site.Generator;

namespace CareerConnect.Site.Report;

/// <summary>What a page weighs on the wire with its styles and scripts.</summary>
internal sealed class PageWeights(AssetTable assets)
{
    /// <summary>The most a page may weigh, in KB.</summary>
    public const int Budget = 30;

    // Not before it is asked for: who builds again and again serves a site first.
    private readonly Lazy<Dictionary<string, int>> _parts = new(
        () => assets.All.Where(IsPart).ToDictionary(a => a.File, a => Packed(a.Content.Span), StringComparer.Ordinal));

    /// <summary>Styles and scripts by file, in bytes.</summary>
    public IReadOnlyDictionary<string, int> Parts => _parts.Value;

    /// <summary>In bytes; 0 of a page that is light enough even unpacked, as most are, or packed in haste.</summary>
    public int Of(PageText page)
    {
        var parts = 0;
        foreach (var (file, weight) in _parts.Value)
        {
            parts += page.Chars.Contains(file, StringComparison.Ordinal) ? weight : 0;
        }

        return Fits(page.Bytes.Length) || Fits(Packed(page.Bytes, CompressionLevel.Fastest)) ? 0 : Packed(page.Bytes) + parts;

        bool Fits(int weight) => weight + parts <= Budget * 1024;
    }

    /// <summary>Bytes of what a host sends packed.</summary>
    private static int Packed(ReadOnlySpan<byte> content, CompressionLevel level = CompressionLevel.Optimal)
    {
        using var target = new MemoryStream();
        using (var zip = new GZipStream(target, level, leaveOpen: true))
        {
            zip.Write(content);
        }

        return (int)target.Length;
    }

    private static bool IsPart(Asset asset) => Path.GetExtension(asset.File) is ".css" or ".js";
}
