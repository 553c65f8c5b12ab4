using CareerConnect.Tests.Conformance;
using CareerConnect.Tests.Support;
using Xunit;

namespace CareerConnect.Tests.Api.Releases;

/// <summary>A disk that fills up stops what is done with a clear word, leaves what was there, and all goes on once there is room.</summary>
public sealed class FullDiskTests : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private bool _mounted;

    private string Disk => _folder.File("disk");

    private string Data => Path.Combine(Disk, "data");

    public async Task InitializeAsync()
    {
        Directory.CreateDirectory(Disk);
        _mounted = OperatingSystem.IsLinux() && await Mount("-t", "tmpfs", "-o", "size=5m", "tmpfs", Disk) == 0;
    }

    [SkippableFact]
    public async Task An_import_with_its_publication_is_undone_and_done_once_there_is_room()
    {
        Skip.IfNot(_mounted, "a disk of its own takes the right to mount one");
        RealFacts.CopyTo(Data);
        var (store, release) = (SqliteDump.Of(Path.Combine(Data, "working.db")), Assert.Single(Releases()));

        var full = await ApiProcess.RunAsync("import", "--demo", "--publish", "--data", Data);
        Assert.Equal(1, full.ExitCode);
        Assert.Contains("full", full.Errors, StringComparison.Ordinal);
        Assert.Equal(store, SqliteDump.Of(Path.Combine(Data, "working.db")));
        Assert.Equal(release, Assert.Single(Releases()));
        Assert.Equal(0, (await ApiProcess.RunAsync("verify", release, "--data", Data)).ExitCode);

        Assert.Equal(0, await Mount("-o", "remount,size=100m", Disk));
        Assert.Equal(0, (await ApiProcess.RunAsync("import", "--demo", "--publish", "--data", Data)).ExitCode);
        Assert.Equal(2, Releases().Length);
    }

    [SkippableFact]
    public async Task A_backup_leaves_nothing_behind()
    {
        Skip.IfNot(_mounted, "a disk of its own takes the right to mount one");
        using var data = new TemporaryFolder();
        RealFacts.CopyTo(data);
        await File.WriteAllBytesAsync(Path.Combine(Disk, "filler"), new byte[4 * 1024 * 1024]);

        var full = await ApiProcess.RunAsync("backup", Path.Combine(Disk, "backup.zip"), "--data", data.Path);
        Assert.Equal(1, full.ExitCode);
        Assert.Equal(["filler"], Directory.GetFiles(Disk).Select(Path.GetFileName));
    }

    public async Task DisposeAsync()
    {
        if (_mounted)
        {
            await NodeTools.Run("/", "umount", "--lazy", Disk);
        }
    }

    public void Dispose() => _folder.Dispose();

    private static async Task<int> Mount(params string[] arguments) => (await NodeTools.Run("/", "mount", arguments)).ExitCode;

    private string[] Releases() => Directory.GetFiles(Path.Combine(Data, "releases"));
}
