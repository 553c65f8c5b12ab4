using System.Globalization;
using System.IO.Compression;

namespace CareerConnect.Api.GraphQL.Wire;

/// <summary>An answer as it is sent: its bytes, and what is said beside them.</summary>
internal sealed record Answer(int Status, string Type, byte[] Bytes)
{
    private const int SmallestCompressed = 1024;
    private const int BrotliQuality = 5;
    private const int BrotliWindow = 22;

    private byte[]? _brotli;
    private byte[]? _gzip;

    /// <summary>Its name, for conditional requests; null if it may not be kept.</summary>
    public string? Tag { get; init; }

    /// <summary>What it cost to make, in points.</summary>
    public required int Points
    {
        get;
        init => (field, PointsText) = (value, value.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>The same, as a header says it.</summary>
    public string PointsText { get; private init; } = "";

    /// <summary>Its media type and charset, as a header says them.</summary>
    public string ContentType { get; } = $"{Type}; charset=utf-8";

    /// <summary>Identity of the release it was made from.</summary>
    public required string Release { get; init; }

    /// <summary>True when its document is trusted.</summary>
    public bool Trusted { get; init; }

    /// <summary>What it takes up when kept, its compressed forms included.</summary>
    public long Size => 512 + (2L * Bytes.Length);

    /// <summary>The bytes in the best form the client takes, and the name of that form; each is made once.</summary>
    public (byte[] Bytes, string? Encoding) For(string accepted) =>
        Bytes.Length < SmallestCompressed ? (Bytes, null)
        : accepted.Contains("br", StringComparison.OrdinalIgnoreCase) ? (_brotli ??= Brotli(), "br")
        : accepted.Contains("gzip", StringComparison.OrdinalIgnoreCase) ? (_gzip ??= Gzip(), "gzip")
        : (Bytes, null);

    private byte[] Brotli()
    {
        var buffer = new byte[BrotliEncoder.GetMaxCompressedLength(Bytes.Length)];
        return BrotliEncoder.TryCompress(Bytes, buffer, out var written, BrotliQuality, BrotliWindow)
            ? buffer[..written]
            : throw new InvalidOperationException("The buffer is as large as it can get.");
    }

    private byte[] Gzip()
    {
        using var buffer = new MemoryStream();
        using (var gzip = new GZipStream(buffer, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(Bytes);
        }

        return buffer.ToArray();
    }
}
