using CareerConnect.Api.Sources;
using CareerConnect.Tests.Support;
using Xunit;

namespace CareerConnect.Tests.Api.Sources;

public sealed class ImportCommandTests : IDisposable
{
    private readonly TinyStore _store = new();

    public void Dispose() => _store.Dispose();

    [Fact]
    public void Importing_twice_changes_nothing()
    {
        _store.Import();
        var first = _store.Dump();
        _store.Now = _store.Now.AddYears(1);
        _store.Import();

        Assert.Contains("Vancouver School District", first, StringComparison.Ordinal);
        Assert.Equal(first, _store.Dump());
        Assert.Contains("Tiny region: 4 districts, 8 enrolment counts", _store.Progress.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("Nothing has changed.\n", _store.Progress.ToString().ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_nobody_knows_is_refused_with_what_is_known()
    {
        _store.Import();
        var before = _store.Dump();
        var path = _store.Write("lunches.csv", "day,meal\nMonday,soup\n");

        Assert.Contains("lunches.csv:1: the header is not of a kind known here", _store.Refusal(path), StringComparison.Ordinal);
        Assert.Equal(before, _store.Dump());
    }

    [Fact]
    public void A_file_that_is_not_there_is_refused()
    {
        Assert.Equal("none.csv: nothing is not a file: no such file", _store.Refusal(Path.Combine(_store.Folder, "none.csv")));
        Assert.Throws<ImportFailedException>(() => _store.Import(Path.Combine(_store.Folder, "none.csv")));
    }
}
