using System.Globalization;
using CareerConnect.Api.Data;
using CareerConnect.Api.Hosting;
using CareerConnect.Api.Releases;
using CareerConnect.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CareerConnect.Tests.Api.Releases;

public sealed class LedgerCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly StringWriter _log = new(CultureInfo.InvariantCulture);
    private readonly WorkingStore _store;

    public LedgerCommandTests()
    {
        RealFacts.CopyTo(_folder);
        _store = new WorkingStore(_folder.Path);
    }

    [Fact]
    public async Task A_wrong_file_is_imported_published_and_undone()
    {
        var first = Ledger().Single();
        var file = _folder.File("wrong.csv");
        await File.WriteAllTextAsync(file, Counts());
        var preparation = new Preparation(_store, TimeProvider.System, _log);
        preparation.Import([file], demo: false, dryRun: true, publish: true);
        Assert.Equal([first], Ledger());
        Assert.EndsWith("Dry run: nothing was written.\n", Told(), StringComparison.Ordinal);

        preparation.Import([file], demo: false, publish: true);
        var second = Ledger()[^1];
        Assert.NotEqual(first.Identity, second.Identity);
        Assert.Contains("What the public sees anew:\n  participation 2023-24: ", Told(), StringComparison.Ordinal);

        await Command().Use(first.Identity[..8], CancellationToken.None);
        Assert.Equal([first.Identity, second.Identity, first.Identity], Ledger().Select(e => e.Identity));
        Assert.Contains("participation 2023-24: ", Told().Split("In force")[0].Split("anew:")[^1], StringComparison.Ordinal);
        using var db = _store.Open();
        Assert.Equal(("put in force again", first.Identity), db.Audit.AsNoTracking().AsEnumerable().Select(e => (e.What, e.Subject)).Last());

        _log.GetStringBuilder().Clear();
        Command().List(10);
        var lines = Told().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(3, lines.Length);
        Assert.EndsWith("in force  publication 1 again", lines[0], StringComparison.Ordinal);
        Assert.EndsWith("the first", lines[2], StringComparison.Ordinal);

        // A site is built from what somebody went back to, until somebody publishes.
        preparation.PublishUnlessGoneBack();
        Assert.Equal(first.Identity, Ledger()[^1].Identity);
        Assert.Contains("an earlier release that somebody went back to; it stays so", Told(), StringComparison.Ordinal);
        preparation.Publish();
        Assert.Equal(second.Identity, Ledger()[^1].Identity);
        Assert.False(LedgerCommand.IsGoneBackTo(db));
    }

    [Fact]
    public async Task A_release_that_is_damaged_is_not_put_in_force()
    {
        var first = Ledger().Single();
        var file = _folder.File("more.csv");
        await File.WriteAllTextAsync(file, Counts());
        new Preparation(_store, TimeProvider.System, _log).Import([file], demo: false, publish: true);
        var path = new ReleaseRegistry(_store).PathOf(first.Identity);
        var bytes = await File.ReadAllBytesAsync(path);
        bytes[bytes.Length / 2] ^= 0x55;
        await File.WriteAllBytesAsync(path, bytes);

        var error = await Assert.ThrowsAsync<InvalidDataException>(() => Command().Use(first.Identity, CancellationToken.None));
        Assert.Contains("is damaged", error.Message, StringComparison.Ordinal);
        Assert.Equal(2, Ledger().Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("zzzz")]
    public async Task What_names_no_one_release_is_refused(string digits) =>
        await Assert.ThrowsAsync<BadInputException>(() => Command().Use(digits, CancellationToken.None));

    public void Dispose()
    {
        _store.Dispose();
        _log.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    private LedgerCommand Command() => new(_store, TimeProvider.System, _log);

    private string Told() => _log.ToString().ReplaceLineEndings("\n");

    private List<ReleaseLedgerEntry> Ledger()
    {
        using var db = _store.Open();
        return [.. db.Ledger.AsNoTracking().OrderBy(e => e.Number)];
    }

    // Three large districts of one county, each with all its levels.
    private static string Counts() => """
        school_year,district_code,level,group,students
        2023-24,06037,any,all,900
        2023-24,06037,explore,all,700
        2023-24,06037,prep,all,400
        2023-24,06037,launch,all,100
        2023-24,06114,any,all,800
        2023-24,06114,explore,all,600
        2023-24,06114,prep,all,300
        2023-24,06114,launch,all,90
        2023-24,06119,any,all,500
        2023-24,06119,explore,all,400
        2023-24,06119,prep,all,200
        2023-24,06119,launch,all,70

        """;
}
