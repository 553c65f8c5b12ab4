namespace CareerConnect.Site.Generator;

/// <summary>
/// The working folder of who builds again and again. After a build it is made the same as the served site, by links, not taken
/// away: the next build then touches only what differs. To make and delete thousands of folders takes longer than to draw a page.
/// </summary>
internal sealed class WorkingCopy
{
    private IReadOnlyDictionary<string, FileHash>? _served;

    /// <summary>What stands in the folder: SHA-256 by file.</summary>
    public IReadOnlyDictionary<string, FileHash> Files { get; private set; } = new Dictionary<string, FileHash>();

    /// <summary>Makes the folder ready for the next build.</summary>
    /// <param name="folder">The working folder.</param>
    /// <param name="site">The served one.</param>
    /// <param name="written">What this build wrote or kept.</param>
    /// <param name="published">Whether that is served now; the folder then holds what was served before.</param>
    public void Renew(string folder, string site, IReadOnlyDictionary<string, FileHash> written, bool published)
    {
        try
        {
            MakeSame(folder, site, written, published);
        }
        catch (IOException)
        {
            // A full disk. The served site needs none of it.
            Directory.Delete(folder, recursive: true);
            Forget();
        }
    }

    private void MakeSame(string folder, string site, IReadOnlyDictionary<string, FileHash> written, bool published)
    {
        var there = published ? _served : Files.Where(f => !written.ContainsKey(f.Key)).Concat(written).ToDictionary();
        var wanted = published ? written : _served;
        if ((there is null || wanted is null) && Directory.Exists(folder))
        {
            // Somebody else's site, or half of the first one.
            Directory.Delete(folder, recursive: true);
        }

        there = wanted is null ? null : there;
        foreach (var file in there?.Keys.Where(f => !wanted!.ContainsKey(f)) ?? [])
        {
            Delete(folder, file);
        }

        foreach (var (file, hash) in wanted ?? new Dictionary<string, FileHash>())
        {
            if (there?.GetValueOrDefault(file) != hash)
            {
                var copy = Path.Combine(folder, file);
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.Delete(copy);
                AtomicFolder.Link(Path.Combine(site, file), copy);
            }
        }

        (_served, Files) = (wanted, wanted ?? new Dictionary<string, FileHash>());
    }

    /// <summary>Takes a file away, and the folders that are empty then.</summary>
    public static void Delete(string root, string file)
    {
        File.Delete(Path.Combine(root, file));
        for (var folder = Path.GetDirectoryName(file); folder is { Length: > 0 }; folder = Path.GetDirectoryName(folder))
        {
            if (Directory.EnumerateFileSystemEntries(Path.Combine(root, folder)).Any())
            {
                return;
            }

            Directory.Delete(Path.Combine(root, folder));
        }
    }

    /// <summary>Nothing is known of the folder any more.</summary>
    public void Forget() => (_served, Files) = (null, new Dictionary<string, FileHash>());
}
