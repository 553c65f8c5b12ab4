using CareerConnect.Api.Data;

namespace CareerConnect.Tests.Support;

/// <summary>Two raw inputs that publish equal tables: their stores, and each release as a node reads it.</summary>
public sealed class TwoInputs : IDisposable
{
    private readonly TinyStore _one = new() { Region30 = true };
    private readonly TinyStore _other = new() { Region30 = true };

    public IReadOnlyList<TinyStore> Stores => [_one, _other];

    public IReadOnlyList<string> Files { get; }

    public IReadOnlyList<Release> Releases { get; }

    public TwoInputs()
    {
        Files = [HiddenCounts.Publish(_one, HiddenCounts.Of()).Path, HiddenCounts.Publish(_other, HiddenCounts.Moved()).Path];
        Releases = [.. Files.Select(ReleaseFile.Read)];
    }

    public void Dispose()
    {
        foreach (var release in Releases)
        {
            release.Dispose();
        }

        _one.Dispose();
        _other.Dispose();
    }
}
