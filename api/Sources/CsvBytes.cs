using System.Text;

namespace CareerConnect.Api.Sources;

/// <summary>
/// Looks at a file's bytes before anything reads it as text: UTF-8 without doubt, nothing that does not print.
/// A decoder that replaces what it does not understand would turn a damaged name into another one.
/// </summary>
internal static class CsvBytes
{
    /// <summary>What is wrong with the bytes, or null.</summary>
    public static ImportError? Check(string path)
    {
        var file = Path.GetFileName(path);
        using var stream = File.OpenRead(path);
        var buffer = new byte[1 << 16];
        var decoder = new UTF8Encoding(false, throwOnInvalidBytes: true).GetDecoder();
        var chars = new char[buffer.Length + 4];
        var line = 1;
        var first = true;
        for (int read; (read = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false)) > 0; first = false)
        {
            var bytes = buffer.AsSpan(0, read);
            if (first && bytes.Length >= 2 && (bytes[..2] is [0xFE, 0xFF] or [0xFF, 0xFE]))
            {
                return new ImportError(file, null, null, "UTF-16 text", "UTF-8: save the file as CSV UTF-8");
            }

            if (first && bytes.Length >= 4 && bytes[..4] is [0x50, 0x4B, 0x03, 0x04] or [0xD0, 0xCF, 0x11, 0xE0])
            {
                return new ImportError(file, null, null, "a workbook of a spreadsheet", "text: open it there and save it as CSV UTF-8");
            }

            if (Unprintable(bytes) is var at and >= 0)
            {
                line += bytes[..at].Count((byte)'\n');
                return new ImportError(file, line, null, $"the byte {bytes[at]:X2}", "text");
            }

            try
            {
                decoder.GetChars(bytes, chars, flush: stream.Position == stream.Length);
            }
            catch (DecoderFallbackException broken)
            {
                line += bytes[..Math.Max(0, broken.Index)].Count((byte)'\n');
                return new ImportError(file, line, null, "a byte", "UTF-8: save the file as CSV UTF-8");
            }

            line += bytes.Count((byte)'\n');
        }

        return first ? new ImportError(file, null, null, "an empty file", "a table with a header row") : null;
    }

    private static int Unprintable(ReadOnlySpan<byte> bytes)
    {
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] is < 0x20 and not ((byte)'\t' or (byte)'\n' or (byte)'\r') or 0x7F)
            {
                return i;
            }
        }

        return -1;
    }
}
