using System.Buffers.Binary;
using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace CareerConnect.Site.Content;

/// <summary>
/// Width and height of a picture, read from its head, so that a page keeps its place free while it loads: PNG (its
/// specification, 11.2.2), JPEG (ITU T.81, B.2.2), WebP (RFC 9649, 2.5 to 2.7) and SVG (width and height, else viewBox).
/// </summary>
public readonly record struct ImageSize(int Width, int Height)
{
    public static readonly IReadOnlyList<string> Kinds = [".jpg", ".jpeg", ".png", ".svg", ".webp"];

    /// <summary>Null when the file is none of these, or cut short.</summary>
    public static ImageSize? Of(string name, ReadOnlySpan<byte> file)
    {
        try
        {
            return Path.GetExtension(name).ToLowerInvariant() switch
            {
                ".png" when file[1..4].SequenceEqual("PNG"u8) => Size(
                    BinaryPrimitives.ReadInt32BigEndian(file[16..]), BinaryPrimitives.ReadInt32BigEndian(file[20..])),
                ".jpg" or ".jpeg" when file[0] == 0xFF && file[1] == 0xD8 => Jpeg(file),
                ".webp" when file[8..12].SequenceEqual("WEBP"u8) => WebP(file),
                ".svg" => Svg(file),
                _ => null,
            };
        }
        catch (Exception error) when (error is ArgumentOutOfRangeException or IndexOutOfRangeException or XmlException)
        {
            return null;
        }
    }

    private static ImageSize? Size(int width, int height) => width > 0 && height > 0 ? new ImageSize(width, height) : null;

    /// <summary>Goes from segment to segment up to a start of frame; C4, C8 and CC look like one and are none.</summary>
    private static ImageSize? Jpeg(ReadOnlySpan<byte> file)
    {
        for (var at = 2; file[at] == 0xFF; at += 2 + BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]))
        {
            if (file[at + 1] is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return Size(
                    BinaryPrimitives.ReadUInt16BigEndian(file[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(file[(at + 5)..]));
            }
        }

        return null;
    }

    private static ImageSize? WebP(ReadOnlySpan<byte> file)
    {
        var kind = file[12..16];
        if (kind.SequenceEqual("VP8X"u8))
        {
            return Size(1 + Int24(file[24..]), 1 + Int24(file[27..]));
        }

        if (kind.SequenceEqual("VP8L"u8))
        {
            var bits = BinaryPrimitives.ReadUInt32LittleEndian(file[21..]);
            return Size(1 + (int)(bits & 0x3FFF), 1 + (int)((bits >> 14) & 0x3FFF));
        }

        return kind.SequenceEqual("VP8 "u8)
            ? Size(
                BinaryPrimitives.ReadUInt16LittleEndian(file[26..]) & 0x3FFF,
                BinaryPrimitives.ReadUInt16LittleEndian(file[28..]) & 0x3FFF)
            : null;
    }

    private static int Int24(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);

    private static ImageSize? Svg(ReadOnlySpan<byte> file)
    {
        using var reader = XmlReader.Create(new MemoryStream(file.ToArray()), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        var root = XElement.Load(reader);
        var box = root.Attribute("viewBox")?.Value.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        return Number(root.Attribute("width")?.Value) is { } width && Number(root.Attribute("height")?.Value) is { } height
            ? Size(width, height)
            : box is { Length: 4 } && Number(box[2]) is { } across && Number(box[3]) is { } down ? Size(across, down) : null;
    }

    private static int? Number(string? text) =>
        double.TryParse(text?.Replace("px", "", StringComparison.Ordinal), NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            ? (int)Math.Round(value)
            : null;
}
