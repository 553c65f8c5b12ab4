using CareerConnect.Api.Data;
using CareerConnect.Api.Releases;
using CareerConnect.Api.Sources;

namespace CareerConnect.Api.Hosting;

/// <summary>The way from sources to a release, for every verb that goes it or a part of it.</summary>
public sealed class Preparation(WorkingStore store, TimeProvider clock, TextWriter log, RegionFolder? folder = null)
{
    private readonly RegionFolder _folder = folder ?? RegionFolder.Resolve();

    private RegionDefinition Region => field ??= _folder.Definition();

    /// <summary>
    /// Brings sources in: the committed ones, or the files; made-up figures with demo only. With publish, import and
    /// publication are done together or not at all; a dry run tells of both and does neither.
    /// </summary>
    public void Import(IReadOnlyList<string> files, bool demo, bool dryRun = false, bool publish = false)
    {
        store.Migrate();
        new ImportCommand(store.Open, Region, clock, log)
        {
            SourcesFolder = _folder.Sources,
            Committed = [.. SourceList.Committed.Where(source => _folder.Has(source.Folder))],
        }.Run(files, demo, dryRun, publish ? Publish : null);

        void Publish(WorkingDb db)
        {
            if (dryRun)
            {
                PublishCommand.Rehearse(db, store, Region, log);
            }
            else
            {
                PublishCommand.Run(db, store, Region, clock, log);
            }
        }
    }

    /// <summary>Publishes what the store holds.</summary>
    public void Publish() => PublishCommand.Run(store, Region, clock, log);

    /// <summary>The same, but not where somebody went back to an earlier release: to build a site undoes no undoing.</summary>
    public void PublishUnlessGoneBack()
    {
        using (var db = store.Open())
        {
            if (LedgerCommand.IsGoneBackTo(db))
            {
                log.WriteLine("In force is an earlier release that somebody went back to; it stays so. `publish` brings back what came later.");
                return;
            }
        }

        Publish();
    }

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
