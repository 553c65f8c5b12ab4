using System.Text.Json;

namespace CareerConnect.Site.Generator;

/// <summary>
/// What the last build knew, in a file beside the site. It speaks of one site only, that of the manifest it names: where
/// another site stands, or none, there is no last build, and every page is drawn.
/// </summary>
internal sealed class LastBuild
{
    public static LastBuild None { get; } = new();

    /// <summary>SHA-256 by file.</summary>
    public IReadOnlyDictionary<string, FileHash> Files { get; private init; } = new Dictionary<string, FileHash>();

    /// <summary>By address.</summary>
    public IReadOnlyDictionary<string, PageRecord> Pages { get; private init; } = new Dictionary<string, PageRecord>();

    /// <summary>The hash of the manifest of the site it speaks of.</summary>
    private string? Manifest { get; init; }

    public static LastBuild Of(string site, IEnumerable<KeyValuePair<string, FileHash>> files, IEnumerable<PageRecord> pages) => new()
    {
        Manifest = SiteManifest.HashOf(site),
        Files = files.ToDictionary(StringComparer.Ordinal),
        Pages = pages.ToDictionary(p => p.Scan.Address, StringComparer.Ordinal),
    };

    /// <summary>Whether the site that stands there is the one it speaks of.</summary>
    public bool Fits(string site) => File.Exists(Path.Combine(site, SiteManifest.Name)) && Manifest == SiteManifest.HashOf(site);

    public static string FileOf(string site) => Path.TrimEndingDirectorySeparator(site) + ".build";

    public static LastBuild Read(string site, TextPool pool)
    {
        try
        {
            using var file = new BinaryReader(File.OpenRead(FileOf(site)));
            var (manifest, pages, texts) = (file.ReadString(), Part(file), Part(file));
            var known = JsonSerializer.Deserialize<List<string>>(texts)!.ConvertAll(text => pool.Get(text));
            return manifest == SiteManifest.HashOf(site)
                ? new LastBuild
                {
                    Manifest = manifest,
                    Files = SiteManifest.Read(site),
                    Pages = JsonSerializer.Deserialize<List<PageRecord>>(pages, TextNumbers.Reading(known))!
                        .ToDictionary(p => p.Scan.Address, StringComparer.Ordinal),
                }
                : None;
        }
        catch (Exception error) when (error is IOException or FormatException or JsonException or ArgumentException)
        {
            // It is not there, or was written by another program: then it says nothing.
            return None;
        }
    }

    /// <summary>Keeps what the next build can use. The site itself stands by now, so a full disk harms nothing but speed.</summary>
    public void Write(string site)
    {
        try
        {
            var texts = new Dictionary<string, int>(StringComparer.Ordinal);
            var scratch = FileOf(site) + ".new";
            using (var file = new BinaryWriter(File.Create(scratch)))
            {
                file.Write(Manifest!);
                Part(file, Pages.Values.OrderBy(p => p.Scan.Address, StringComparer.Ordinal), TextNumbers.Writing(texts));
                Part(file, texts.Keys, JsonSerializerOptions.Default);
            }

            File.Move(scratch, FileOf(site), overwrite: true);
        }
        catch (IOException)
        {
            File.Delete(FileOf(site));
        }
    }

    private static byte[] Part(BinaryReader file) =>
        file.ReadInt32() is var length && file.ReadBytes(length) is var bytes && bytes.Length == length
            ? bytes
            : throw new FormatException("cut off");

    // Straight to the disk, its length put before it afterwards: all records together are large.
    private static void Part<T>(BinaryWriter file, IEnumerable<T> items, JsonSerializerOptions options)
    {
        var start = file.BaseStream.Position;
        file.Write(0);
        JsonSerializer.Serialize(file.BaseStream, items, options);
        var end = file.BaseStream.Position;
        file.BaseStream.Position = start;
        file.Write((int)(end - start - sizeof(int)));
        file.BaseStream.Position = end;
    }
}
