using CareerConnect.Api.Data;
using CareerConnect.Api.Releases;
using CareerConnect.Api.Sources;

namespace CareerConnect.Api.Hosting;

/// <summary>The way from sources to a release, for every verb that goes it or a part of it.</summary>
public sealed class Preparation(WorkingStore store, TimeProvider clock, TextWriter log, RegionFolder? folder = null)
{
    private readonly RegionFolder _folder = folder ?? RegionFolder.Resolve();

    private RegionDefinition Region => field ??= _folder.Definition();

    /// <summary>Brings sources in: the committed ones, or the files; made-up figures with demo only.</summary>
    public void Import(IReadOnlyList<string> files, bool demo)
    {
        store.Migrate();
        new ImportCommand(store.Open, Region, clock, log)
        {
            SourcesFolder = _folder.Sources,
            Committed = [.. SourceList.Committed.Where(source => _folder.Has(source.Folder))],
        }.Run(files, demo);
    }

    /// <summary>Publishes what the store holds.</summary>
    public void Publish() => PublishCommand.Run(store, Region, clock, log);

    /// <summary>Imports and publishes, if nothing has ever been published here.</summary>
    public void PublishFirst()
    {
        store.Migrate();
        using var db = store.Open();
        if (!db.Ledger.Any())
        {
            Import([], demo: false);
            Publish();
        }
    }
}
