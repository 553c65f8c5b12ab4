using CareerConnect.Site.Generator;
using CareerConnect.Tests.Support;
using Xunit;

namespace CareerConnect.Tests.Site.Generator;

public sealed class SiteManifestTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public SiteManifestTests()
    {
        Write("b/index.html", "b");
        Write("a.txt", "a");
        Write(SiteManifest.Name, """
            ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb  a.txt
            3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d  b/index.html

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_site_that_is_whole_passes() => Assert.Empty(SiteManifest.Verify(_folder.Path));

    [Fact]
    public void Whatever_differs_is_named()
    {
        Write("a.txt", "A");
        Write("c.txt", "c");
        File.Delete(_folder.File("b/index.html"));
        Assert.Equal(
            ["a.txt is not as it was written", "b/index.html is missing", "c.txt is not of this site"],
            SiteManifest.Verify(_folder.Path));
    }

    [Theory]
    [InlineData("short  a.txt", 1)]
    [InlineData("ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb  a.txt\nca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb  a.txt", 2)]
    public void A_broken_manifest_is_told_with_its_line(string text, int line)
    {
        Write(SiteManifest.Name, text);
        var error = Assert.Throws<SiteException>(() => SiteManifest.Verify(_folder.Path));
        Assert.Contains($"{SiteManifest.Name}:{line}: expected a hash", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_one_is_no_site()
    {
        File.Delete(_folder.File(SiteManifest.Name));
        Assert.Contains(
            "expected a folder that 'site build' wrote",
            Assert.Throws<SiteException>(() => SiteManifest.Verify(_folder.Path)).Message,
            StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_folder.File(file))!);
        File.WriteAllText(_folder.File(file), text);
    }
}
