using System.Security.Cryptography;
using CareerConnect.Api.Data;
using CareerConnect.Tests.Support;
using Xunit;

namespace CareerConnect.Tests.Api.Releases;

/// <summary>The same facts make the same release, byte for byte, wherever and whenever it is published.</summary>
public sealed class SameFactsTests
{
    [Fact]
    public async Task Neither_time_zone_nor_locale_changes_a_byte()
    {
        using var here = new TemporaryFolder();
        using var there = new TemporaryFolder();
        var first = await PublishAsync(here, "America/Los_Angeles", "en_US.UTF-8");
        var second = await PublishAsync(there, "Asia/Kathmandu", "tr_TR.UTF-8");
        Assert.Equal(Path.GetFileName(first), Path.GetFileName(second));
        Assert.Equal(Hash(first), Hash(second));
    }

    [Fact]
    public void What_was_published_is_read_back_whole()
    {
        using var folder = new TemporaryFolder();
        RealFacts.CopyTo(folder);
        var release = ReleaseFile.Read(Assert.Single(Directory.GetFiles(folder.File("releases"))));
        Assert.Equal(30, release.Districts.Count);
        Assert.Equal(133, release.Programs.Count);
        Assert.Equal(30, release.Events.Count);
        Assert.Equal(184, release.Partners.Count);
        Assert.Equal(150, release.Content.OpportunityDistricts.Count);
        Assert.Equal(70, release.Sectors.Count);
        Assert.Equal(ReleaseIdentity.Of(release.Content), release.Identity);
    }

    [Fact]
    public void Importing_and_publishing_again_changes_nothing()
    {
        using var folder = new TemporaryFolder();
        RealFacts.CopyTo(folder);
        var before = Hash(Assert.Single(Directory.GetFiles(folder.File("releases"))));
        var rows = SqliteDump.Of(folder.File("working.db"));
        RealFacts.PreparationOf(folder.Path).Import([], demo: false);
        RealFacts.PreparationOf(folder.Path).Publish();
        Assert.Equal(before, Hash(Assert.Single(Directory.GetFiles(folder.File("releases")))));
        Assert.Equal(rows, SqliteDump.Of(folder.File("working.db")));
    }

    private static async Task<string> PublishAsync(TemporaryFolder folder, string zone, string language)
    {
        var environment = new Dictionary<string, string> { ["TZ"] = zone, ["LANG"] = language, ["LC_ALL"] = language };
        Assert.Equal(0, (await ApiProcess.RunAsync(environment, "import", "--publish", "--data", folder.Path)).ExitCode);
        return Assert.Single(Directory.GetFiles(folder.File("releases")));
    }

    private static string Hash(string path) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)));
}
