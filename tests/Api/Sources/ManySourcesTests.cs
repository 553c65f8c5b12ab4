using CareerConnect.Api.Data;
using CareerConnect.Api.Sources;
using CareerConnect.Api.Sources.Staging;
using CareerConnect.Tests.Support;
using Xunit;

namespace CareerConnect.Tests.Api.Sources;

/// <summary>Thirteen thousand districts that each bring a file a year are more sources than a statement takes variables.</summary>
public sealed class ManySourcesTests : IDisposable
{
    private const int MostVariables = 32_766;

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void More_sources_than_a_statement_takes_can_be_of_one_import()
    {
        using var store = new WorkingStore(_folder.Path);
        store.Migrate();
        using var db = store.Open();
        var writer = new ImportWriter(
            db, new ImportBatch(new CountStage(db)), [.. Enumerable.Range(0, MostVariables + 1).Select(n => $"withdrawn-{n}")]);
        Assert.Empty(writer.WriteFacts());
        Assert.Equal(0, writer.WriteCounts());
    }

    public void Dispose() => _folder.Dispose();
}
