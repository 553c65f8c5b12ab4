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
    private readonly FileStream _lock;
    private readonly ConcurrentDictionary<string, string> _written = new(StringComparer.OrdinalIgnoreCase);
    private long _bytes;

    public OutputFolder(string target)
    {
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

        AtomicFolder.Recover(_target);
        _working = string.Create(CultureInfo.InvariantCulture, $"{_target}.tmp-{Environment.ProcessId}");
        Directory.CreateDirectory(_working);
    }

    /// <summary>Every file written, relative to the root, with forward slashes.</summary>
    public IReadOnlyCollection<string> Files => [.. _written.Keys.Order(StringComparer.Ordinal)];

    public long Bytes => Interlocked.Read(ref _bytes);

    /// <summary>A file written before, by its name relative to the root.</summary>
    public byte[] Read(string file) => File.ReadAllBytes(Path.Combine(_working, file));

    public async Task WriteAsync(string file, ReadOnlyMemory<byte> content, string writer, CancellationToken ct)
    {
        var path = Path.GetFullPath(Path.Combine(_working, file));
        if (!path.StartsWith(_working + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            throw new SiteException(SiteFailure.Failed, $"'{file}' ({writer}) would be written outside the site.");
        }

        if (!_written.TryAdd(file, writer))
        {
            throw new SiteException(
                SiteFailure.Failed, $"Two pages want to be '{file}': {_written[file]} and {writer}.");
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        await stream.WriteAsync(content, ct);
        stream.Flush(flushToDisk: true);
        Interlocked.Add(ref _bytes, content.Length);
    }

    /// <summary>Makes the written site the served one, in one step.</summary>
    public void Publish()
    {
        foreach (var folder in Directory.EnumerateDirectories(_working, "*", SearchOption.AllDirectories))
        {
            AtomicFolder.Flush(folder);
        }

        AtomicFolder.Flush(_working);
        AtomicFolder.Swap(_working, _target);
    }

    public void Dispose()
    {
        if (Directory.Exists(_working))
        {
            Directory.Delete(_working, recursive: true);
        }

        _lock.Dispose();
    }
}
