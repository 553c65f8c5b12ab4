using System.Text;

namespace CareerConnect.Site.Generator;

/// <summary>
/// The SHA-256 of every file of a site, in a file of the site itself, sorted: what <c>sha256sum</c> writes and checks. The same
/// release and input give the same manifest, whoever builds.
/// </summary>
public static class SiteManifest
{
    public const string Name = "manifest.sha256";

    public static byte[] Text(IEnumerable<KeyValuePair<string, FileHash>> files)
    {
        using var text = new MemoryStream();
        using (var writer = new StreamWriter(text, new UTF8Encoding(false), leaveOpen: true))
        {
            foreach (var (file, hash) in files.OrderBy(f => f.Key, StringComparer.Ordinal))
            {
                writer.Write($"{hash}  {file}\n");
            }
        }

        return text.ToArray();
    }

    /// <summary>Hashes by file, as the manifest of a site has them.</summary>
    public static IReadOnlyDictionary<string, FileHash> Read(string site)
    {
        var files = new Dictionary<string, FileHash>(StringComparer.Ordinal);
        foreach (var (line, number) in File.ReadLines(Path.Combine(site, Name)).Select((line, i) => (line, i + 1)))
        {
            if (line.Length < 67 || line[64..66] != "  " || FileHash.Parse(line.AsSpan(0, 64)) is not { } hash || !files.TryAdd(line[66..], hash))
            {
                throw new FormatException($"{Path.Combine(site, Name)}:{number}: expected a hash, two spaces and a new name.");
            }
        }

        return files;
    }

    /// <summary>The hash of the manifest itself: it names a site.</summary>
    public static string HashOf(string site) => FileHash.Of(File.ReadAllBytes(Path.Combine(site, Name))).ToString();

    /// <summary>What differs from the manifest, file by file; empty of a site that is whole.</summary>
    public static IReadOnlyList<string> Verify(string site)
    {
        if (!File.Exists(Path.Combine(site, Name)))
        {
            throw new SiteException(SiteFailure.BadInput, $"{site} has no {Name}: expected a folder that 'site build' wrote.");
        }

        try
        {
            var listed = Read(site);
            var there = Directory.EnumerateFiles(site, "*", SearchOption.AllDirectories)
                .Select(f => Path.GetRelativePath(site, f).Replace('\\', '/')).Where(f => f != Name).ToHashSet(StringComparer.Ordinal);
            return
            [
                .. listed.Where(f => !there.Contains(f.Key)).Select(f => $"{f.Key} is missing")
                    .Concat(there.Where(f => !listed.ContainsKey(f)).Select(f => $"{f} is not of this site"))
                    .Concat(listed.Where(f => there.Contains(f.Key) && FileHash.Of(File.ReadAllBytes(Path.Combine(site, f.Key))) != f.Value)
                        .Select(f => $"{f.Key} is not as it was written"))
                    .Order(StringComparer.Ordinal),
            ];
        }
        catch (FormatException error)
        {
            throw new SiteException(SiteFailure.BadInput, error.Message);
        }
    }
}
