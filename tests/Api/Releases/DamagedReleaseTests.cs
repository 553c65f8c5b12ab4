using CareerConnect.Api.Data;
using CareerConnect.Tests.Support;
using Xunit;

namespace CareerConnect.Tests.Api.Releases;

public sealed class DamagedReleaseTests
{
    [Fact]
    public async Task A_damaged_file_is_refused_or_read_as_what_it_was()
    {
        using var folder = new TemporaryFolder();
        RealFacts.CopyTo(folder);
        var path = Assert.Single(Directory.GetFiles(folder.File("releases")));
        var whole = await File.ReadAllBytesAsync(path);
        var identity = ReleaseFile.Read(path).Identity;
        var refused = 0;
        for (var at = 0; at < whole.Length; at += whole.Length / 20)
        {
            var damaged = (byte[])whole.Clone();
            damaged[at] ^= 0x55;
            refused += Outcome(folder, damaged, identity);
        }

        Assert.True(refused > 7, $"{refused} damaged files were noticed");
    }

    [Fact]
    public void A_truncated_file_and_one_that_is_no_database_are_refused()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(1, Outcome(folder, [], "none"));
        Assert.Equal(1, Outcome(folder, "not a database"u8.ToArray(), "none"));
    }

    // A byte that no row stands on may change without harm; then the release must be the same one.
    // A node checks the file's own hash besides, see ReleaseRegistry.
    private static int Outcome(TemporaryFolder folder, byte[] bytes, string identity)
    {
        var path = folder.File("damaged.db");
        File.WriteAllBytes(path, bytes);
        try
        {
            Assert.Equal(identity, ReleaseFile.Read(path).Identity);
            return 0;
        }
        catch (InvalidDataException)
        {
            return 1;
        }
    }
}
