using CareerConnect.Api.Data;
using CareerConnect.Api.Sources;
using CareerConnect.Tests.Support;

namespace CareerConnect.Tests.Api.Sources;

/// <summary>A working store that every committed source was imported into, once for all tests of a class.</summary>
public sealed class CommittedFacts : IDisposable
{
    private readonly TinyStore _store = new();

    public CommittedFacts()
    {
        CommandFor(_store, Folder).Run([], demo: false);
        Db = _store.Open();
    }

    /// <summary>Where the committed tables are, beside the program.</summary>
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Sources");

    public WorkingDb Db { get; }

    /// <summary>The import as a user starts it, from a folder of tables.</summary>
    public static ImportCommand CommandFor(TinyStore store, string folder) =>
        new(store.Open, store.Region, TimeProvider.System, store.Progress)
        {
            SourcesFolder = folder,
            Committed = SourceList.Committed,
        };

    public void Dispose()
    {
        Db.Dispose();
        _store.Dispose();
    }
}
