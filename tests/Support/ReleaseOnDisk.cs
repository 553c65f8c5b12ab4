using CareerConnect.Api.Data;

namespace CareerConnect.Tests.Support;

/// <summary>A release written to a file and read back, as a node reads one: it can be searched.</summary>
public sealed class ReleaseOnDisk : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ReleaseOnDisk(ReleaseContent content)
    {
        ReleaseFile.Write(content, Path);
        Release = ReleaseFile.Read(Path);
    }

    public string Path => _folder.File("release.db");

    public Release Release { get; }

    public void Dispose()
    {
        Release.Dispose();
        _folder.Dispose();
    }
}
