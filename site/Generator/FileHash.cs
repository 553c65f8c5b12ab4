using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CareerConnect.Site.Generator;

/// <summary>The SHA-256 of a file in its 32 bytes: as text it takes five times as much, and a site may have a million files.</summary>
[JsonConverter(typeof(AsText))]
public readonly record struct FileHash(UInt128 First, UInt128 Last)
{
    private const int Letters = 64;

    public static FileHash Of(ReadOnlySpan<byte> content)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(content, hash);
        return Of32(hash);
    }

    /// <summary>Reads what <see cref="ToString"/> writes; null of anything else.</summary>
    public static FileHash? Parse(ReadOnlySpan<char> text)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        return text.Length == Letters
            && Convert.FromHexString(text, hash, out _, out _) == System.Buffers.OperationStatus.Done ? Of32(hash) : null;
    }

    /// <summary>As <c>sha256sum</c> writes it.</summary>
    public override string ToString()
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        BinaryPrimitives.WriteUInt128BigEndian(hash, First);
        BinaryPrimitives.WriteUInt128BigEndian(hash[16..], Last);
        return Convert.ToHexStringLower(hash);
    }

    private static FileHash Of32(ReadOnlySpan<byte> hash) =>
        new(BinaryPrimitives.ReadUInt128BigEndian(hash), BinaryPrimitives.ReadUInt128BigEndian(hash[16..]));

    private sealed class AsText : JsonConverter<FileHash>
    {
        public override FileHash Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            Parse(reader.GetString()) ?? throw new JsonException("no hash");

        public override void Write(Utf8JsonWriter writer, FileHash value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());
    }
}
