using System.Collections.Concurrent;
using System.Globalization;

namespace CareerConnect.Site.Generator;

/// <summary>
/// The folder a build writes to: "output.tmp-..." beside the real one until it is whole, checked and on disk.
/// Whatever stops the build before <see cref="Publish"/>, the last good site is untouched.
/// </summary>
public sealed class OutputFolder : IDisposable
{
    private readonly string _target;
    private readonly string _working;
    private readonly WorkingCopy? _copy;
    private readonly FileStream _lock;
    private readonly ConcurrentDictionary<string, (string Writer, FileHash Hash, int Length)> _written = new(StringComparer.OrdinalIgnoreCase);
    private long _bytes;
    private bool _published;

    public OutputFolder(string target)
        : this(target, null)
    {
    }

    /// <param name="target">The folder of the served site.</param>
    /// <param name="copy">Of who builds again and again.</param>
    internal OutputFolder(string target, WorkingCopy? copy)
    {
        _copy = copy;
        _target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(target));
        Directory.CreateDirectory(Path.GetDirectoryName(_target)!);
        try
        {
            _lock = new FileStream(_target + ".lock", FileMode.OpenOrCreate, FileAccess.Write, FileShare.None);
        }
        catch (IOException)
        {
            throw new SiteException(SiteFailure.Failed, $"Another build is writing {_target}: wait until it is done.");
        }

        _working = string.Create(CultureInfo.InvariantCulture, $"{_target}.tmp-{Environment.ProcessId}");
        if (!Directory.Exists(_working))
        {
            _copy?.Forget();
        }

        AtomicFolder.Recover(_target, _copy is { Files.Count: > 0 } ? _working : null);
        Directory.CreateDirectory(_working);
    }

    /// <summary>Every file written, relative to the root, with forward slashes; in no order.</summary>
    public IReadOnlyCollection<string> Files => [.. _written.Keys];

    /// <summary>The SHA-256 of every file written.</summary>
    public IEnumerable<KeyValuePair<string, FileHash>> Hashes => _written.Select(f => KeyValuePair.Create(f.Key, f.Value.Hash));

    public long Bytes => Interlocked.Read(ref _bytes);

    /// <summary>A file written before, by its name relative to the root.</summary>
    public byte[] Read(string file) => File.ReadAllBytes(Path.Combine(_published ? _target : _working, file));

    /// <summary>
    /// Writes a new file; by its length and the time that was it is known again without reading it. A worker waits for it:
    /// to hand so small a file to another thread takes longer than to write it.
    /// </summary>
    public FileStamp Write(string file, ReadOnlySpan<byte> content, string writer)
    {
        var path = Take(file, content.Length, writer, FileHash.Of(content));
        using var handle = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        RandomAccess.Write(handle, content, 0);
        return new FileStamp(content.Length, File.GetLastWriteTimeUtc(handle).Ticks);
    }

    /// <summary>The SHA-256 of a file that was written before.</summary>
    public FileHash HashOf(string file) => _written[file].Hash;

    /// <summary>How many bytes a file has that was written before.</summary>
    public int LengthOf(string file) => _written[file].Length;

    /// <summary>
    /// Takes over a file of the served site, if it still is the one of that hash: nobody has touched it since, or what is in
    /// it is the same all the same, as after a restored backup.
    /// </summary>
    public bool TryKeep(string file, FileHash hash, FileStamp stamp, string writer)
    {
        var served = Path.Combine(_target, file);
        if (FileStamp.Of(served) is var now
            && (now.Length < 0 || (now != stamp && FileHash.Of(File.ReadAllBytes(served)) != hash)))
        {
            return false;
        }

        // A working folder that is kept has it by the same link.
        var there = _copy?.Files.GetValueOrDefault(file) == hash;
        var path = Take(file, (int)now.Length, writer, hash, there);
        if (!there)
        {
            AtomicFolder.Link(served, path);
        }

        return true;
    }

    /// <summary>Makes the written site the served one, in one step.</summary>
    /// <param name="flush">False where a site that a power cut spoils does no harm.</param>
    public void Publish(bool flush = true)
    {
        foreach (var file in _copy?.Files.Keys.Where(f => !_written.ContainsKey(f)) ?? [])
        {
            WorkingCopy.Delete(_working, file);
        }

        if (flush)
        {
            AtomicFolder.Flush(_working);
        }

        AtomicFolder.Swap(_working, _target);
        _published = true;
    }

    /// <summary>Takes away what is no longer needed: a site that was not finished, or the one that was served before.</summary>
    public void Dispose()
    {
        if (_copy is not null)
        {
            _copy.Renew(_working, _target, Hashes.ToDictionary(StringComparer.Ordinal), _published);
        }
        else if (Directory.Exists(_working))
        {
            Directory.Delete(_working, recursive: true);
        }

        _lock.Dispose();
    }

    /// <summary>Where a file goes; what else has its name is taken away, and never written over: the served site may be linked to it.</summary>
    private string Take(string file, int length, string writer, FileHash hash, bool there = false)
    {
        var path = Path.GetFullPath(Path.Combine(_working, file));
        if (!path.StartsWith(_working + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            throw new SiteException(SiteFailure.Failed, $"'{file}' ({writer}) would be written outside the site.");
        }

        if (!_written.TryAdd(file, (writer, hash, length)))
        {
            throw new SiteException(
                SiteFailure.Failed, $"Two pages want to be '{file}': {_written[file].Writer} and {writer}.");
        }

        Interlocked.Add(ref _bytes, length);
        if (there)
        {
            return path;
        }

        if (_copy?.Files.ContainsKey(file) == true)
        {
            File.Delete(path);
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return path;
    }
}
