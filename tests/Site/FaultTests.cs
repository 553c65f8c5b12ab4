using System.Diagnostics;
using CareerConnect.Api.Data;
using CareerConnect.Site.Generator;
using CareerConnect.Tests.Site.Generator;
using CareerConnect.Tests.Support;
using Xunit;
using SiteBuilder = CareerConnect.Site.SiteBuild;

namespace CareerConnect.Tests.Site;

/// <summary>Whatever happens to a build, the served folder is one whole version: the old one or the new one.</summary>
public sealed class FaultTests : IDisposable
{
    // CAREERCONNECT_KILLS=50 takes as many.
    private static readonly int Kills = Heavier.Times("CAREERCONNECT_KILLS", 8);

    private readonly TemporaryFolder _folder = new();

    private string Output => _folder.File("served/output");

    [Fact]
    public async Task A_build_killed_at_any_moment_leaves_one_whole_site()
    {
        Release[] releases = [Version(0), Version(1)];
        var current = 0;
        SiteProject.CopyTo(_folder.Path);
        await using var host = await SiteHost.StartAsync(() => releases[current]);
        var clock = Stopwatch.StartNew();
        Assert.Equal(0, await RunAsync(host, null));
        var whole = clock.Elapsed;
        current = 1;
        await BuildAsync(host, _folder.File("other"));
        var known = new[] { SiteManifest.HashOf(Output), SiteManifest.HashOf(_folder.File("other")) };
        Assert.NotEqual(known[0], known[1]);

        // A moment in each part of a build, in an order that is always the same.
        var random = new Random(50);
        foreach (var moment in Enumerable.Range(0, Kills).OrderBy(_ => random.Next()))
        {
            current = moment % 2;
            await RunAsync(host, whole * ((moment + random.NextDouble()) / Kills));
            Assert.Empty(SiteManifest.Verify(Output));
            Assert.Contains(SiteManifest.HashOf(Output), known);
        }

        Assert.Equal(0, await RunAsync(host, null));
        Assert.Equal(known[current], SiteManifest.HashOf(Output));
        Assert.Equal([Output], Directory.GetDirectories(Path.GetDirectoryName(Output)!));
    }

    [Fact]
    public async Task An_api_that_stops_half_way_leaves_the_old_site()
    {
        SiteProject.CopyTo(_folder.Path);
        var (asked, most) = (0, int.MaxValue);
        var release = Version(0);
        await using var host = await SiteHost.StartAsync(() => Interlocked.Increment(ref asked) > most ? null : release);
        await BuildAsync(host, Output);
        var before = SiteManifest.HashOf(Output);
        (asked, most) = (0, asked / 2);
        release = Version(1);
        var error = await Assert.ThrowsAsync<SiteException>(() => BuildAsync(host, Output));
        Assert.Equal(SiteFailure.Failed, error.Failure);
        Assert.Equal(before, SiteManifest.HashOf(Output));
        Assert.Empty(SiteManifest.Verify(Output));
        Assert.Equal([Output], Directory.GetDirectories(Path.GetDirectoryName(Output)!));
    }

    [SkippableFact]
    public async Task A_full_disk_leaves_the_old_site()
    {
        var disk = Directory.CreateDirectory(_folder.File("disk")).FullName;
        Skip.IfNot(OperatingSystem.IsLinux() && Mount("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", disk), "no disk may be mounted here");
        try
        {
            Directory.CreateDirectory(_folder.File("assets"));
            await WriteAsync(disk, TestPage.At("/"), TestPage.At("/old/"));
            var before = SiteManifest.HashOf(Path.Combine(disk, "output"));
            var large = Enumerable.Range(0, 60).Select(i => TestPage.At($"/new-{i}/", $"<p>{new string('x', 100_000)}</p>"));
            await Assert.ThrowsAsync<IOException>(() => WriteAsync(disk, [TestPage.At("/"), .. large]));
            Assert.Equal(before, SiteManifest.HashOf(Path.Combine(disk, "output")));
            Assert.Empty(SiteManifest.Verify(Path.Combine(disk, "output")));
            Assert.Single(Directory.GetDirectories(disk));
            await WriteAsync(disk, TestPage.At("/"), TestPage.At("/new/"));
            Assert.NotEqual(before, SiteManifest.HashOf(Path.Combine(disk, "output")));
        }
        finally
        {
            Mount("umount", disk);
        }
    }

    public void Dispose() => _folder.Dispose();

    private static Release Version(int version)
    {
        var release = SampleSite.Release(content => content with
        {
            Programs = [.. content.Programs.Select(p => p with { CostText = $"Version {version}" })],
        });
        return new Release(ReleaseIdentity.Of(release.Content), release.Content);
    }

    private Task<CareerConnect.Site.BuildReport> BuildAsync(SiteHost host, string output) => SiteBuilder.RunAsync(
        SiteProject.Settings(_folder.Path, output), host.Address, TextWriter.Null, CancellationToken.None);

    private Task<WrittenSite> WriteAsync(string disk, params SitePage[] pages) => SiteWriter.WriteAsync(
        new SiteSettings
        {
            Input = _folder.Path,
            Output = Path.Combine(disk, "output"),
            SiteTitle = "T",
            BaseUrl = new Uri("https://example.org/"),
            Locales = ["en"],
            PageFloor = 1,
        },
        pages.ToAsyncEnumerable(),
        [],
        AssetTable.Read(_folder.File("assets")),
        CancellationToken.None);

    /// <summary>The program as a person starts it, killed after a time if one is given.</summary>
    private async Task<int> RunAsync(SiteHost host, TimeSpan? life)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "CareerConnect.Site.dll");
        using var process = Process.Start(new ProcessStartInfo(
            "dotnet", [program, "build", "--api", host.Address.AbsoluteUri, "--output", Output])
        {
            WorkingDirectory = _folder.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var said = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        if (life is { } time && !process.WaitForExit(time))
        {
            process.Kill();
        }

        await process.WaitForExitAsync();
        await Task.WhenAll(said.Item1, said.Item2);
        return process.ExitCode;
    }

    private static bool Mount(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
