using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using CareerConnect.Api.Provenance;

namespace CareerConnect.Api.Sources;

/// <summary>
/// source.json, beside every table: whose facts these are, and the checksum of each file, so that a table which was
/// changed and not reviewed stops the import.
/// </summary>
public sealed partial record SourceManifest
{
    public const string FileName = "source.json";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        NumberHandling = JsonNumberHandling.Strict,
        PropertyNameCaseInsensitive = false,
        RespectNullableAnnotations = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    public required IReadOnlyList<DataSource> Sources { get; init; }

    public required IReadOnlyList<ManifestFile> Files { get; init; }

    /// <summary>Reads and checks a folder's source.json; null if it cannot be read. A source takes the checksum of its file.</summary>
    public static SourceManifest? Read(string folder, ImportErrors errors)
    {
        var name = $"{Path.GetFileName(folder)}/{FileName}";
        SourceManifest? manifest;
        try
        {
            manifest = JsonSerializer.Deserialize<SourceManifest>(File.ReadAllBytes(Path.Combine(folder, FileName)), Options);
        }
        catch (Exception e) when (e is JsonException or FileNotFoundException or DirectoryNotFoundException)
        {
            var json = e as JsonException;
            errors.Add(new ImportError(
                name, (int?)json?.LineNumber + 1, null, json is null ? "nothing" : "the text", $"a manifest: {json?.Message ?? "no such file"}"));
            return null;
        }

        if (manifest is null)
        {
            errors.Add(new ImportError(name, null, null, "null", "a manifest"));
            return null;
        }

        foreach (var (ok, value, expected) in manifest.Problems().Where(p => !p.Ok))
        {
            errors.Add(new ImportError(name, null, null, ImportError.Show(value), expected));
        }

        return manifest with
        {
            Sources = [.. manifest.Sources.Select(s => s with
            {
                Sha256 = manifest.Files.FirstOrDefault(f => f.Source == s.Key)?.Sha256,
            })],
        };
    }

    /// <summary>Checks that a file is named here and is, but for line ends, the one that was reviewed.</summary>
    public void Verify(string path, ImportErrors errors)
    {
        var name = Path.GetFileName(path);
        if (Files.FirstOrDefault(f => f.Name == name) is not { } file)
        {
            errors.Add(new ImportError(name, null, null, "the file", $"named in {FileName}"));
        }
        else if (Hash(path) is var hash && hash != file.Sha256)
        {
            errors.Add(new ImportError(name, null, null, $"SHA-256 {hash}", $"the {file.Sha256} of {FileName}"));
        }
    }

    /// <summary>SHA-256 of a file with LF line ends, in lower-case hexadecimal.</summary>
    public static string Hash(string path)
    {
        var bytes = File.ReadAllBytes(path);
        var length = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] != '\r' || i + 1 == bytes.Length || bytes[i + 1] != '\n')
            {
                bytes[length++] = bytes[i];
            }
        }

        return Convert.ToHexStringLower(SHA256.HashData(bytes.AsSpan(0, length)));
    }

    [GeneratedRegex("^[a-z0-9][a-z0-9_.-]*\\z")]
    private static partial Regex KeyShape();

    [GeneratedRegex("^[0-9a-f]{64}\\z")]
    private static partial Regex HashShape();

    private IEnumerable<(bool Ok, string Value, string Expected)> Problems() =>
    [
        .. Sources.Select(s => (KeyShape().IsMatch(s.Key), s.Key, "a key of small letters, digits, '_', '-' and '.'")),
        .. Sources.Select(s => (Sources.Count(o => o.Key == s.Key) == 1, s.Key, "there once only")),
        .. Sources.Select(s => (s.Sha256 is null, s.Key, "free of a sha256 of its own: it stands with the file")),
        .. Sources.Select(s => (
            s.Synthetic == (s.Precedence == 0) && s.Precedence >= 0, s.Key, "of precedence 0 if synthetic, 1 or more if real")),
        .. Sources.Select(s => (
            s.Url is null || Uri.TryCreate(s.Url, UriKind.Absolute, out _), s.Url ?? "", "a web address")),
        .. Files.Select(f => (HashShape().IsMatch(f.Sha256), f.Sha256, "a SHA-256 in small hexadecimal")),
        .. Files.Select(f => (f.Name == Path.GetFileName(f.Name), f.Name, "the name of a file in this folder")),
        .. Files.Select(f => (
            f.Source is null || Sources.Any(s => s.Key == f.Source), f.Source ?? "", "the key of a source here")),
    ];
}
